package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A person's choice among the readings of a contradiction. */
@Command(
    name = "choose",
    description = "食い違いのどの読みを用いるかを選びます。データベースの横の台帳（resolution/readings.csv）に書き足します。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar choose 所見のid 読み --by 名前 --reason 理由 [オプション]",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n")
final class ChooseCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "所見のid", description = "所見の画面か /api/issues にある id")
  private String issue;

  @Parameters(
      index = "1",
      paramLabel = "読み",
      description = "読みの番号（1 から）か読みそのもの。rule と書くと、前の選択を取り消して規則に戻します")
  private String reading;

  @Option(names = "--by", paramLabel = "名前", required = true, description = "誰が選んだか")
  private String by;

  @Option(names = "--reason", paramLabel = "理由", required = true, description = "なぜ選んだか")
  private String reason;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    try (var context = enishi.start().forWork(enishi.springArguments(spec, settings))) {
      String inUse = context.getBean(ChooseReading.class).choose(issue, reading, by, reason);
      spec.commandLine().getOut().println("用いる読み: " + (inUse == null ? "なし" : inUse));
      return 0;
    } catch (BadParameter | NotFound | LedgerRefused e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }
}
