package jp.enishi.analysis.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Measure.Subject;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.measure.Ranks;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.stability.Stability.Source;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Shakes a ranking and says how far each rank moves. */
@Service
@EnableConfigurationProperties(StabilitySettings.class)
public class Stabilities {

  /** At most so many sources are left out one by one, those that alone state most. */
  private static final int MOST_SOURCES = 30;

  /** Vertices times edges times draws. */
  private static final double MOST_STEPS = 2e10;

  private final Projections projections;
  private final DataVersion version;
  private final Sources sources;
  private final double sureEnough;

  Stabilities(
      Projections projections, DataVersion version, Sources sources, StabilitySettings settings) {
    this.projections = projections;
    this.version = version;
    this.sources = sources;
    this.sureEnough = settings.verifiedConfidence();
  }

  /**
   * The ranking with its bands.
   *
   * @throws AnalysisRefused when the measure does not rank vertices, or the network is too large
   */
  public Stability of(StabilityRequest request) {
    Measure measure = Measures.get(request.ranking().measure());
    if (measure.subject() != Subject.VERTEX) {
      throw new AnalysisRefused(
          measure.name().ja() + "は団体を順位づける指標ではないため、順位の幅はありません。degree や betweenness などを指定してください。");
    }
    String facts = version.get();
    Projection projection = projections.read(request.ranking().projection(), facts);
    Network network = projection.network();
    if ((double) network.order() * network.size() * request.draws() > MOST_STEPS) {
      throw new AnalysisRefused("ネットワークが大きすぎます。draws を減らすか、types や countries で絞ってください。");
    }
    MeasureOptions options = request.ranking().options();
    double[] scores = Measurement.values(network, measure, options);
    List<Source> found = sources.of(projection);
    List<Source> left = found.subList(0, Math.min(MOST_SOURCES, found.size()));
    Draws draws = new Draws(network, request.share(), options.seed());
    int[][] drawn =
        IntStream.range(0, request.draws())
            .parallel()
            .mapToObj(i -> ranks(draws.draw(i), measure, options))
            .filter(Objects::nonNull)
            .toArray(int[][]::new);
    Projection verified = projection.keeping(new Verified(sureEnough, sources.unverified()));
    int[] base = Ranks.descending(scores);
    Bands bands =
        new Bands(
            projection,
            scores,
            base,
            drawn,
            orBase(ranks(verified.network(), measure, options), base),
            left,
            left.stream()
                .map(each -> Sources.without(projection, each.document()).network())
                .map(each -> orBase(ranks(each, measure, options), base))
                .toList());
    return new Stability(
        measure.key(),
        parameters(request, draws, drawn.length),
        bands.list(),
        network.order(),
        bands.topKept(),
        projection.tieCount() - verified.tieCount(),
        left,
        explanation(request, draws, drawn.length, found.size() - left.size()),
        facts);
  }

  /**
   * Ranks of the vertices. One without any tie is last, wherever its score would put it: by
   * betweenness it would share a rank with all that lie on no shortest way, which may be a high one
   * where few do.
   *
   * @return null where the measure is not defined for the network
   */
  public static int[] ranks(Network network, Measure measure, MeasureOptions options) {
    if (network.order() == 0) {
      return new int[0];
    }
    try {
      int[] ranks = Ranks.descending(Measurement.values(network, measure, options));
      for (int v = 0; v < ranks.length; v++) {
        ranks[v] = network.out().count(v) == 0 ? ranks.length : ranks[v];
      }
      return ranks;
    } catch (AnalysisRefused e) {
      return null;
    }
  }

  private static int[] orBase(int[] ranks, int[] base) {
    return ranks == null ? base : ranks;
  }

  private Map<String, Object> parameters(StabilityRequest request, Draws draws, int taken) {
    Map<String, Object> stated = new LinkedHashMap<>(request.ranking().projection().parameters());
    stated.put("weighted", request.ranking().options().weighted());
    stated.put("share", request.share());
    stated.put("edgesLeftOut", draws.left());
    stated.put("draws", request.draws());
    stated.put("drawsTaken", taken);
    stated.put("verifiedConfidence", sureEnough);
    stated.put("seed", request.ranking().options().seed());
    return stated;
  }

  private Words explanation(StabilityRequest request, Draws draws, int taken, int sourcesNotTried) {
    List<String> ja = new ArrayList<>();
    List<String> en = new ArrayList<>();
    ja.add(
        "線の%s（%d本）を無作為に除いて測り直すことを%d回、確かめの要る所見のある協定と、文章から読み取っただけで確かさが%s未満のつながりを除いて1回、資料を一つずつ除いて各1回行いました。"
            .formatted(percent(request.share()), draws.left(), taken, sureEnough));
    en.add(
        "Measured again %d times without %s of the edges (%d) drawn at random, once without agreements"
                .formatted(taken, percent(request.share()), draws.left())
            + " that have an open finding and without ties that were only read out of prose with a"
            + " confidence below %s, and once without each document.".formatted(sureEnough));
    ja.add("順位の幅はそのすべてを通じたもの（抽選は 20 回に 18 回が入る範囲）です。団体は除かないので、関係をすべて失うと最下位になります。");
    en.add(
        "Best and worst are the limits of all of them (of the draws, those between which nine of ten"
            + " lie). Organisations stay, so one that loses all ties is last.");
    if (taken < request.draws()) {
      ja.add("指標が定まらなかった抽選は数えていません。");
      en.add("Draws in which the measure is not defined are not counted.");
    }
    if (sourcesNotTried > 0) {
      ja.add("資料は多くを単独で支えるものから%d点だけ除きました。".formatted(MOST_SOURCES));
      en.add("Only the %d documents that alone state most were left out.".formatted(MOST_SOURCES));
    }
    return new Words(String.join("", ja), String.join(" ", en));
  }

  private static String percent(double share) {
    double percent = share * 100;
    return (percent == Math.rint(percent) ? String.valueOf((int) percent) : String.valueOf(percent))
        + "%";
  }
}
