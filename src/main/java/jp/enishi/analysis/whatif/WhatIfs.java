package jp.enishi.analysis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Measure.Subject;
import jp.enishi.analysis.measure.MeasureOptions;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
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
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Service;

/** Measures the network again with assumed changes and says what moves. Stores nothing. */
@Service
public class WhatIfs {

  private final Projections projections;
  private final DataVersion version;
  private final GraphSchema schema;
  private final OrganizationProfiles profiles;

  WhatIfs(
      Projections projections,
      DataVersion version,
      GraphSchema schema,
      OrganizationProfiles profiles) {
    this.profiles = profiles;
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
            projections.read(spec, facts),
            projections.read(everybody(spec), facts),
            schema,
            id -> profiles.findUnnamed(id, spec.asOf()));
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
            .map(each -> Movement.of(each, before, after, changed.named(), request.limit()))
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
        null,
        true);
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
