package jp.enishi.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Documents into facts; needs no database. */
@Command(
    name = "extract",
    description = "文書を読み取り、事実を CSV と JSON Lines に書き出します。データベースは使いません。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar extract DOCUMENT… --out DIR [--explain]",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {"", "読めない文書があると、ファイルと行を示して終了コード 1 で終わり、何も書き出しません。"})
final class ExtractCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "読み取る文書")
  private List<Path> documents;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "書き出すディレクトリー")
  private Path out;

  @Option(names = "--explain", description = "どの規則でどう読み取ったかも示します")
  private boolean explain;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    enishi.springArguments(spec, settings); // Refuses mistyped options; there is no Spring here.
    Extract.create()
        .documents(
            documents, out, explain, spec.commandLine().getOut(), spec.commandLine().getErr());
    return 0;
  }
}
