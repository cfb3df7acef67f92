package jp.enishi.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The program itself: the options every verb takes. Without a verb it serves the page. */
@Command(
    name = "enishi",
    header = "縁 Enishi: 自治体などの団体どうしの関係を調べるグラフデータベース",
    description = "操作を指定しないと serve と同じです。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar [操作] [オプション] [--設定=値…]",
    optionListHeading = "%nどの操作でも使えるオプション:%n",
    commandListHeading = "%n操作:%n",
    footer = {
      "",
      "設定は環境変数（SERVER_PORT=8081）でも --名前=値（--server.port=8081）でも渡せます。",
      "別の Neo4j の利用者名とパスワードは SPRING_NEO4J_AUTHENTICATION_USERNAME、",
      "SPRING_NEO4J_AUTHENTICATION_PASSWORD で渡します。"
    },
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      ExtractCommand.class,
      LoadCommand.class,
      AskCommand.class,
      AnalyseCommand.class,
      RunsCommand.class,
      SuggestCommand.class,
      HubCommand.class,
      RoutesCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      ChooseCommand.class,
      GazetteerCommand.class,
      ResolveCommand.class,
      JudgeCommand.class
    })
final class EnishiCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "データベースを置くディレクトリー（既定は ./data）")
  private Path data;

  @Option(
      names = "--neo4j-uri",
      paramLabel = "URI",
      scope = ScopeType.INHERIT,
      description = "内蔵のデータベースの代わりに接続する Neo4j（例 bolt://localhost:7687）")
  private String neo4jUri;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "この説明を表示します")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      description = "版を表示します")
  private boolean version;

  @Unmatched private List<String> settings = new ArrayList<>();
  @Spec private CommandSpec spec;

  private final SpringStart start;

  EnishiCommand(SpringStart start) {
    this.start = start;
  }

  @Override
  public Integer call() {
    return ServeCommand.serve(this, spec, settings);
  }

  SpringStart start() {
    return start;
  }

  /**
   * The arguments for Spring: the options above and the settings that a verb left over.
   *
   * @throws picocli.CommandLine.ParameterException when a left-over argument is not a setting
   */
  String[] springArguments(CommandSpec verb, List<String> leftOver) {
    List<String> arguments = new ArrayList<>(Settings.of(spec, settings));
    if (verb != spec) {
      arguments.addAll(Settings.of(verb, leftOver));
    }
    if (data != null) {
      arguments.add("--enishi.database.directory=" + data);
    }
    if (neo4jUri != null) {
      if (!neo4jUri.matches("(bolt|neo4j)(\\+s|\\+ssc)?://.+")) {
        throw new ParameterException(
            verb.commandLine(),
            "「%s」は Neo4j のアドレスではありません。bolt://localhost:7687 のように指定してください。".formatted(neo4jUri));
      }
      arguments.add("--spring.neo4j.uri=" + neo4jUri);
    }
    return arguments.toArray(String[]::new);
  }
}
