package jp.enishi.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Who a name means, and whether two names mean one; needs no database. */
@Command(
    name = "resolve",
    description = "名前がどの団体を指すかを、点数と理由を付けて示します。データベースは使いません。",
    synopsisHeading = "使い方: ",
    customSynopsis = {
      "java -jar enishi.jar resolve NAME… [--country 国] [--as-of 日付] [--json]",
      "       java -jar enishi.jar resolve --pairs FILE.csv [--country 国] [--as-of 日付] [--json]"
    },
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {
      "",
      "FILE.csv には列 a と b が必要です。a_country、a_region、a_prefecture、a_kind、a_as_of（b も同じ）が",
      "あれば手がかりにします。--country と --as-of は、それが書かれていない名前に当てはめます。ほかの列はそのまま残します。"
    })
final class ResolveCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "団体の名前か団体コード")
  private List<String> names = new ArrayList<>();

  @Option(names = "--pairs", paramLabel = "FILE", description = "名前の組の CSV。組ごとに同じ団体かを判定します")
  private Path pairs;

  @Option(names = "--country", paramLabel = "国", description = "国名または国コード（例 中国、CN）")
  private String country;

  @Option(names = "--as-of", paramLabel = "日付", description = "いつの時点の名前か（例 2012-08-31）")
  private LocalDate asOf;

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    String[] arguments = enishi.springArguments(spec, settings); // Refuses mistyped options.
    if (names.isEmpty() == (pairs == null)) {
      throw new ParameterException(spec.commandLine(), "名前か --pairs FILE のどちらかを指定してください。");
    }
    ResolveNames resolve =
        new ResolveNames(
            spec.commandLine().getOut(), json, GazetteerSettings.of(List.of(arguments)));
    if (pairs != null) {
      int open = resolve.pairs(pairs, country, asOf);
      if (open > 0) {
        throw new CommandFailed(pairs + ": " + open + "行は判定できませんでした。理由はその行にあります。ほかの行は判定しました。");
      }
    } else {
      resolve.names(names, country, asOf);
    }
    return 0;
  }
}
