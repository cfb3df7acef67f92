package jp.enishi.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Facts into the graph. */
@Command(
    name = "load",
    description = "事実をグラフに読み込みます。同じものを何度読み込んでも結果は変わりません。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar load [DIR] [オプション] [--設定=値…]",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n")
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "extract の出力などがあるディレクトリー（省くと、同梱の事実）")
  private Path directory;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    try (var context = enishi.start().forWork(enishi.springArguments(spec, settings))) {
      context
          .getBean(Load.class)
          .from(
              Optional.ofNullable(directory),
              spec.commandLine().getOut(),
              spec.commandLine().getErr());
      return 0;
    }
  }
}
