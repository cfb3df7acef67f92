package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.measure.WeightMeaning;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionSpecs;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.analysis.run.Run;
import jp.enishi.analysis.run.Runs;
import jp.enishi.web.BadParameter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** A measure of the graph, or of any edge list, for which no database is needed. */
@Command(
    name = "analyse",
    description = "ネットワークの指標を計算します。",
    synopsisHeading = "使い方: ",
    customSynopsis = {
      "java -jar enishi.jar analyse MEASURE [--as-of 日付] [--projection …] [--json]",
      "  または analyse MEASURE --edges FILE [--directed] [--weighted] [--json]"
    },
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n",
    footer = {
      "",
      "FILE は 1 行に「始点 終点 [重み]」。タブ、カンマ、空白のどれで区切ってもかまいません。",
      "指標の定義と既定値は src/docs/analysis.md にあります。"
    })
final class AnalyseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "MEASURE", description = "指標（degree、betweenness など。知らない名前には一覧を示します）")
  private String measure;

  @Mixin private EdgesOfFile edges = new EdgesOfFile();
  @Mixin private NetworkOfGraph network = new NetworkOfGraph();

  @Option(
      names = "--weight-as",
      paramLabel = "distance|strength",
      description = "経路の長さで、重みを距離とするか強さ（距離は 1/重み）とするか。既定は --edges では distance、グラフでは strength")
  private WeightMeaning weightAs;

  @Option(names = "--normalized", description = "取りうる最大値で割った値にします")
  private boolean normalized;

  @Option(names = "--raw", description = "割らない値にします")
  private boolean raw;

  @Option(names = "--alpha", paramLabel = "数", description = "PageRank（既定 0.85）と Katz（既定 0.1）の減衰")
  private Double alpha;

  @Option(names = "--beta", paramLabel = "数", description = "Katz の beta（既定 1）")
  private Double beta;

  @Option(names = "--samples", paramLabel = "数", description = "媒介中心性や近さを推定する始点の数")
  private Integer samples;

  @Option(names = "--exact", description = "大きなネットワークでも推定せずに計算します")
  private boolean exact;

  @Option(names = "--strong", description = "連結成分を強連結成分にします（--directed と）")
  private boolean strong;

  @Option(names = "--seed", paramLabel = "数", description = "乱数の種（既定 1）")
  private long seed = MeasureOptions.SEED;

  @Option(
      names = "--keep",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "目的",
      description = "結果を保存します（runs で見られます）。目的を書き添えられます")
  private String keep;

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    MeasureOptions options = options();
    ScoresOnTerminal terminal =
        new ScoresOnTerminal(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
    try {
      Measure found = Measures.get(measure);
      if (!edges.given()) {
        ofGraph(found, options, terminal);
      } else {
        ofFile(found, options, terminal);
      }
      return 0;
    } catch (AnalysisRefused | BadParameter e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }

  private void ofFile(Measure found, MeasureOptions options, ScoresOnTerminal terminal) {
    enishi.springArguments(spec, settings); // Refuses mistyped options; there is no Spring here.
    EdgesOfFile.refuse(network.given() || keep != null, "--as-of、--projection、--keep ", spec);
    Network read = edges.read();
    terminal.print(found, Measurement.of(read, found, options));
  }

  private void ofGraph(Measure found, MeasureOptions options, ScoresOnTerminal terminal) {
    EdgesOfFile.needed(edges.directed() || strong, "--directed と --strong", spec);
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      ProjectionSpec wanted = context.getBean(ProjectionSpecs.class).of(network.asked());
      boolean weights = edges.weighted() || RankingRequest.weightedByDefault(found.key(), wanted);
      RankingRequest request = new RankingRequest(found.key(), wanted, options.weighted(weights));
      Ranking ranking = ranking(context, request);
      terminal.print(ranking, context.getBean(JsonMapper.class));
    }
  }

  private Ranking ranking(ApplicationContext context, RankingRequest request) {
    if (keep == null) {
      return context.getBean(Rankings.class).rank(request);
    }
    Run run = context.getBean(Runs.class).keep(request, keep);
    spec.commandLine().getErr().println(run.id() + " として保存しました。");
    return run.result();
  }

  private MeasureOptions options() {
    if (normalized && raw) {
      throw new ParameterException(spec.commandLine(), "--normalized と --raw はどちらか一つにしてください。");
    }
    if (samples != null && samples < 2) {
      throw new ParameterException(spec.commandLine(), "--samples は 2 以上にしてください。");
    }
    Boolean scale = normalized ? Boolean.TRUE : raw ? Boolean.FALSE : null;
    WeightMeaning byDefault = !edges.given() ? WeightMeaning.STRENGTH : WeightMeaning.DISTANCE;
    WeightMeaning meaning = weightAs == null ? byDefault : weightAs;
    return new MeasureOptions(
        edges.weighted(), meaning, scale, alpha, beta, samples, exact, strong, seed);
  }
}
