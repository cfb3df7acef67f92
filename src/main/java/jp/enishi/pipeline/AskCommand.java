package jp.enishi.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.ask.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A question in words. */
@Command(
    name = "ask",
    description = "日本語か英語の質問に、表で答えます。",
    synopsisHeading = "使い方: ",
    customSynopsis =
        "java -jar enishi.jar ask \"質問\" [--json] [--as-of 日付] [--no-roll-up] [オプション] [--設定=値…]",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {"", "答えられない質問のときは、理由と聞き方の候補を示し、終了コードは 1 です。"})
final class AskCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "質問", description = "例 「瀋陽市と提携している自治体は」")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @Option(names = "--as-of", paramLabel = "日付", description = "その日のこととして答えます（例 2012-04-01）")
  private LocalDate asOf;

  @Option(names = "--no-roll-up", description = "合併や改称の前後の団体を、それぞれ別に扱います")
  private boolean apart;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      AnswerInWords answer =
          new AnswerInWords(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
      return answer.print(
              context.getBean(Questions.class).ask(String.join(" ", words), asOf, !apart, null))
          ? 0
          : 1;
    }
  }
}
