package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Routes;
import jp.enishi.analysis.measure.WeightMeaning;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.ProjectionSpecs;
import jp.enishi.analysis.route.RouteList;
import jp.enishi.analysis.route.RouteSearch;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** Several ways from one to another, the shortest first. */
@Command(
    name = "routes",
    description = "二つの団体を結ぶ経路を短い順に示します（k 最短経路）。",
    synopsisHeading = "使い方: ",
    customSynopsis = {
      "java -jar enishi.jar routes FROM TO [--count 数] [--weighted] [--as-of 日付] [--councils …] [--json]",
      "  または routes FROM TO --edges FILE [--directed] [--weighted] [--json]"
    },
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {"", "--weighted の重みは、--edges では長さ、グラフでは強さです（長さは 1/重み）。"})
final class RoutesCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FROM", description = "始点の団体の名前。--edges では頂点")
  private String from;

  @Parameters(index = "1", paramLabel = "TO", description = "終点の団体の名前。--edges では頂点")
  private String to;

  @Option(names = "--count", paramLabel = "数", description = "経路の数（既定 5、100 まで）")
  private int count = 5;

  @Mixin private EdgesOfFile edges = new EdgesOfFile();
  @Mixin private NetworkOfGraph network = new NetworkOfGraph();

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    try {
      if (!edges.given()) {
        ofGraph();
      } else {
        ofFile();
      }
      spec.commandLine().getOut().flush();
      return 0;
    } catch (AnalysisRefused | BadParameter | NotFound e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }

  private void ofFile() {
    enishi.springArguments(spec, settings);
    EdgesOfFile.refuse(network.given(), "--as-of、--projection ", spec);
    Network read = edges.read();
    MeasureOptions options =
        new MeasureOptions(
            edges.weighted(),
            WeightMeaning.DISTANCE,
            null,
            null,
            null,
            null,
            true,
            false,
            MeasureOptions.SEED);
    Routes found = Routes.of(read, vertex(read, from), vertex(read, to), count, options);
    List<Map<String, Object>> told =
        found.routes().stream()
            .map(
                each -> {
                  Map<String, Object> line = new LinkedHashMap<>();
                  line.put("length", each.length());
                  line.put("vertices", each.vertices().stream().map(read::id).toList());
                  return line;
                })
            .toList();
    if (json) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("from", from);
      answer.put("to", to);
      answer.put("directed", edges.directed());
      answer.put("weighted", edges.weighted());
      answer.put("routes", told);
      answer.put("tied", found.tied());
      spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(answer));
    } else {
      found
          .routes()
          .forEach(
              each ->
                  print(
                      each.length(),
                      each.vertices().stream().map(read::id).collect(Collectors.joining(" → "))));
      remark(found.routes().isEmpty(), found.tied());
    }
  }

  private static int vertex(Network network, String id) {
    return IntStream.range(0, network.order())
        .filter(v -> network.id(v).equals(id))
        .findFirst()
        .orElseThrow(() -> new CommandFailed("頂点「" + id + "」はファイルにありません。"));
  }

  private void ofGraph() {
    EdgesOfFile.needed(edges.directed(), "--directed", spec);
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      var byName = new OrganizationByName(context.getBean(OrganizationSearch.class));
      var asked = network.asked();
      RouteList found =
          context
              .getBean(RouteSearch.class)
              .find(
                  byName.get(from, asked.asOf().day()).id(),
                  byName.get(to, asked.asOf().day()).id(),
                  count,
                  edges.weighted(),
                  context.getBean(ProjectionSpecs.class).of(asked));
      if (json) {
        spec.commandLine()
            .getOut()
            .println(context.getBean(JsonMapper.class).writeValueAsString(found));
        return;
      }
      found
          .routes()
          .forEach(
              each ->
                  print(
                      each.length(),
                      each.nodes().stream()
                          .map(RouteList.Node::name)
                          .collect(Collectors.joining(" → "))));
      found
          .untied()
          .forEach(
              each -> spec.commandLine().getErr().println(each.name() + "は、このネットワークにつながりがありません。"));
      remark(found.routes().isEmpty(), found.tied());
      if (found.routes().isEmpty()) {
        LookedInto.print(found.coverage(), spec.commandLine().getErr());
      }
    }
  }

  private void print(double length, String names) {
    spec.commandLine().getOut().println(ScoresOnTerminal.number(length) + "\t" + names);
  }

  private void remark(boolean none, boolean tied) {
    if (none) {
      spec.commandLine().getErr().println("二つを結ぶ経路はありません。");
    } else if (tied) {
      spec.commandLine().getErr().println("最後の経路と同じ長さの経路は、ほかにもあります（--count で増やせます）。");
    }
  }
}
