package jp.enishi.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.export.GraphExport;
import jp.enishi.export.Selection;
import jp.enishi.query.AsOf;
import jp.enishi.web.NotFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The graph as a file. */
@Command(
    name = "export",
    description = "グラフを、ほかのソフトで開けるファイルに書き出します。",
    synopsisHeading = "使い方: ",
    customSynopsis =
        "java -jar enishi.jar export FILE.(graphml|gexf|csv|jsonld|cypher) [オプション] [--設定=値…]",
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {
      "",
      "graph.csv と指定すると、graph-nodes.csv と graph-edges.csv の二つを書きます（graph.zip なら一つにまとめます）。",
      "cypher は協定や典拠も含む全体を、ほかは団体とその間の関係を書きます。"
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "FILE", description = "書き出すファイル。形式は名前の終わりで決まります")
  private Path file;

  @Option(names = "--as-of", paramLabel = "日付", description = "その日の時点の団体と関係だけ（例 2012-08-31）")
  private LocalDate asOf;

  @Option(names = "--focus", paramLabel = "ID", description = "この団体のまわりだけ（複数可）")
  private List<String> focus = new ArrayList<>();

  @Option(names = "--depth", paramLabel = "N", description = "--focus から何歩までか（既定 1）")
  private int depth = 1;

  @Option(names = "--types", split = ",", paramLabel = "種類", description = "関係の種類（例 姉妹都市,友好都市）")
  private List<String> types = new ArrayList<>();

  @Option(names = "--fields", split = ",", paramLabel = "分野", description = "協力の分野")
  private List<String> fields = new ArrayList<>();

  @Option(names = "--content", paramLabel = "all|organizations", description = "全体か、団体と関係だけか")
  private String content;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    String[] arguments = enishi.springArguments(spec, settings);
    ExportFiles files = ExportFiles.of(file, spec.commandLine());
    Boolean whole = whole();
    try (var context = enishi.start().forReading(arguments)) {
      checkTypes(context.getBean(GraphSchema.class));
      Selection selection =
          new Selection(focus, depth, types, fields, new AsOf(asOf, asOf != null), whole);
      spec.commandLine().getErr().println("書き出しています…");
      files
          .write(context.getBean(GraphExport.class), selection)
          .forEach(written -> spec.commandLine().getOut().println(written));
      return 0;
    } catch (NotFound e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }

  private Boolean whole() {
    if (content == null) {
      return null;
    }
    if (!content.equals("all") && !content.equals("organizations")) {
      throw new ParameterException(
          spec.commandLine(), "--content には all（全体）か organizations（団体と関係）を指定してください。");
    }
    boolean narrowed = asOf != null || !focus.isEmpty() || !types.isEmpty() || !fields.isEmpty();
    if (content.equals("all") && narrowed) {
      throw new ParameterException(
          spec.commandLine(), "--content all は --focus、--types、--fields、--as-of と一緒には使えません。");
    }
    return content.equals("all");
  }

  private void checkTypes(GraphSchema schema) {
    List<String> known = schema.ties().stream().map(TieType::edge).toList();
    types.stream()
        .filter(type -> !known.contains(type))
        .findFirst()
        .ifPresent(
            type -> {
              throw new CommandFailed(
                  "--types: 「" + type + "」はありません。次のどれかを指定してください: " + String.join("、", known));
            });
  }
}
