package jp.enishi.analysis.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Measure.Subject;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.measure.Ranks;
import jp.enishi.analysis.measure.Score;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.whatif.WhatIf.Figures;
import jp.enishi.analysis.whatif.WhatIf.Move;
import jp.enishi.analysis.whatif.WhatIf.Moves;
import jp.enishi.analysis.whatif.WhatIf.Place;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.Ref;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Service;

/** Measures the network again with assumed changes and says what moves. Stores nothing. */
@Service
public class WhatIfs {

  private final Projections projections;
  private final DataVersion version;
  private final GraphSchema schema;

  WhatIfs(Projections projections, DataVersion version, GraphSchema schema) {
    this.projections = projections;
    this.version = version;
    this.schema = schema;
  }

  /**
   * Throws {@link BadParameter} or {@link AnalysisRefused} for what cannot be assumed or measured.
   */
  public WhatIf assume(WhatIfRequest request) {
    if (!request.network().projection().equals(ProjectionType.TIES)) {
      throw new BadParameter("projection", "ties（団体と団体のつながり）でだけ使えます。");
    }
    if (request.changes().none()) {
      throw new BadParameter("changes", "加えるものか除くものを一つ以上書いてください。");
    }
    List<Measure> measures = request.measures().stream().distinct().map(WhatIfs::ranking).toList();
    String facts = version.get();
    ProjectionSpec spec = request.network();
    ChangedNetwork changed =
        new ChangedNetwork(
            projections.read(spec, facts), projections.read(everybody(spec), facts), schema);
    Projection after = changed.after(request.changes());
    Projection before = changed.before(request.changes());
    Map<String, Object> parameters = new LinkedHashMap<>(spec.parameters());
    parameters.put("measures", measures.stream().map(Measure::key).toList());
    parameters.put(
        "weighted",
        measures.stream()
            .map(Measure::key)
            .filter(key -> RankingRequest.weightedByDefault(key, spec))
            .toList());
    return new WhatIf(
        parameters,
        request.changes(),
        figures(before),
        figures(after),
        measures.stream()
            .map(each -> moves(each, before, after, changed.named(), request.limit()))
            .toList(),
        notes(request),
        facts);
  }

  private static Measure ranking(String key) {
    Measure measure = Measures.get(key);
    if (measure.subject() != Subject.VERTEX) {
      throw new AnalysisRefused(
          measure.name().ja() + "は団体を順位づける指標ではありません。degree や betweenness などを指定してください。");
    }
    return measure;
  }

  private static ProjectionSpec everybody(ProjectionSpec spec) {
    return new ProjectionSpec(
        spec.projection(),
        Councils.INCLUDED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        spec.asOf(),
        true,
        true);
  }

  private static Moves moves(
      Measure measure, Projection before, Projection after, Set<String> named, int limit) {
    Ranked was = new Ranked(measure, before);
    Ranked is = new Ranked(measure, after);
    Set<String> ids = new TreeSet<>();
    before.vertices().forEach(each -> ids.add(each.id()));
    after.vertices().forEach(each -> ids.add(each.id()));
    List<Move> moved = new ArrayList<>();
    for (String id : ids) {
      Place old = was.of(id);
      Place now = is.of(id);
      if (old == null || now == null || differ(old, now)) {
        Ref who =
            (now == null ? before : after)
                .vertex((now == null ? before : after).find(id).orElseThrow())
                .organization();
        moved.add(new Move(who, named.contains(id), old, now, words(old, now)));
      }
    }
    moved.sort(
        Comparator.comparing((Move each) -> !each.named())
            .thenComparing(each -> -distance(each))
            .thenComparing(each -> each.organization().id()));
    return new Moves(
        measure.key(),
        measure.name(),
        List.copyOf(moved.subList(0, Math.min(limit, moved.size()))),
        moved.size(),
        after.network().order());
  }

  /** Scores of one network by id. */
  private static final class Ranked {
    private final Projection projection;
    private final double[] scores;
    private final int[] ranks;

    Ranked(Measure measure, Projection projection) {
      this.projection = projection;
      MeasureOptions options = RankingRequest.of(measure.key(), projection.spec()).options();
      this.scores =
          projection.network().order() == 0
              ? new double[0]
              : Measurement.values(projection.network(), measure, options);
      this.ranks = Ranks.descending(scores);
    }

    /** Null for one that is not there or has no score. */
    Place of(String id) {
      OptionalInt v = projection.find(id);
      return v.isEmpty() || ranks[v.getAsInt()] == 0
          ? null
          : new Place(scores[v.getAsInt()], ranks[v.getAsInt()]);
    }
  }

  private static boolean differ(Place old, Place now) {
    double larger = Math.max(Math.abs(old.score()), Math.abs(now.score()));
    return old.rank() != now.rank()
        || Math.abs(old.score() - now.score()) > Ranks.TOLERANCE * larger;
  }

  private static int distance(Move move) {
    return move.before() == null || move.after() == null
        ? 0
        : Math.abs(move.before().rank() - move.after().rank());
  }

  private static Words words(Place old, Place now) {
    if (old == null || now == null) {
      return old == null
          ? new Words("新たに%sになります。".formatted(place(now)), "New, at rank " + rank(now) + ".")
          : new Words(
              "%sからなくなります。".formatted(place(old)),
              "No longer there; was at rank " + rank(old) + ".");
    }
    return old.rank() == now.rank()
        ? new Words(
            "%d位のままで、値が変わります。".formatted(old.rank()),
            "Stays at rank " + old.rank() + " with another score.")
        : new Words(
            "%d位から%d位に%sます。"
                .formatted(old.rank(), now.rank(), now.rank() < old.rank() ? "上がり" : "下がり"),
            "From rank " + old.rank() + " to " + now.rank() + ".");
  }

  private static String place(Place place) {
    return place == null ? "順位のない状態" : place.rank() + "位";
  }

  private static String rank(Place place) {
    return place == null ? "none" : String.valueOf(place.rank());
  }

  private static Figures figures(Projection projection) {
    if (projection.network().order() == 0) {
      return new Figures(0, 0, 0, 0, null);
    }
    Map<String, Double> figures =
        Measurement.of(
                projection.network(), Measures.get("summary"), MeasureOptions.byDefault(false))
            .scores()
            .stream()
            .filter(each -> each.score() != null)
            .collect(Collectors.toMap(Score::id, Score::score));
    return new Figures(
        projection.network().order(),
        projection.network().size(),
        figures.get("components").intValue(),
        figures.get("largestShare"),
        figures.get("averageDistance"));
  }

  private static List<Words> notes(WhatIfRequest request) {
    List<Words> notes = new ArrayList<>();
    notes.add(
        new Words(
            "仮定の計算で、何も保存しません。協定は、国内の当事者と海外の当事者を一つずつ（海外の当事者がなければ最初の当事者とほかを）重み 1/(n−1) で結びます。つながりを失った団体もネットワークに残します。",
            "An assumption; nothing is stored. An agreement joins each Japanese party with each foreign one"
                + " (without a foreign side, the first with each other) with weight 1/(n−1). Whoever loses"
                + " all ties stays in the network."));
    boolean members =
        !request.changes().addMembers().isEmpty() || !request.changes().removeMembers().isEmpty();
    if (members && request.network().councils() == Councils.OUT) {
      notes.add(
          new Words(
              "このネットワークは協議会への加盟を数えないため、加盟の増減では何も動きません。councils=weighted か included で試してください。",
              "This network does not count councils, so memberships move nothing; try councils=weighted or"
                  + " included."));
    }
    return notes;
  }
}
