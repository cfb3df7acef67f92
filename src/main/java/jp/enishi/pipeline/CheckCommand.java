package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Data-quality rules and printed totals. */
@Command(
    name = "check",
    description = "グラフを点検し、文書に印刷された合計と数え直した結果を比べます。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar check [オプション] [--設定=値…]",
    optionListHeading = "%nオプション:%n",
    footer = {"", "誤りとされる規則に当たるものがあれば、終了コードは 1 です。"})
final class CheckCommand implements Callable<Integer> {

  @Option(
      names = "--count-as",
      paramLabel = "entries|agreements",
      description = "印刷された合計との比べ方。entries は掲載ごと（再掲も数える、既定）、agreements は協定ごとに一度")
  private String countAs;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      return context.getBean(Check.class).healthy(countAs, spec.commandLine().getOut()) ? 0 : 1;
    }
  }
}
