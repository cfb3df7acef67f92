package jp.enishi.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Measure.Subject;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.measure.Score;
import jp.enishi.analysis.measure.Scores;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.projection.ProjectionTypes;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.projection.Vertex;
import org.springframework.stereotype.Service;

/** Ranks the organisations of the graph by a measure. */
@Service
public class Rankings {

  private final Projections projections;
  private final DataVersion version;
  private final Scopes scopes;

  Rankings(Projections projections, DataVersion version, Scopes scopes) {
    this.projections = projections;
    this.version = version;
    this.scopes = scopes;
  }

  /**
   * The whole ranking.
   *
   * @throws jp.enishi.analysis.network.AnalysisRefused when the measure is not known or not defined
   *     for the network
   */
  public Ranking rank(RankingRequest request) {
    Measure measure = Measures.get(request.measure());
    String facts = version.get();
    Projection projection = projections.read(request.projection(), facts);
    Scores scores = Measurement.of(projection.network(), measure, request.options());
    Map<String, Object> parameters = new LinkedHashMap<>(request.projection().parameters());
    parameters.putAll(scores.parameters());
    ProjectionType type = ProjectionTypes.get(request.projection().projection());
    CoverageWarnings warnings = new CoverageWarnings(projection, scopes.list());
    boolean warned = measure.subject() == Subject.VERTEX;
    List<Ranked> ranked =
        scores.scores().stream()
            .map(each -> ranked(each, projection, warned ? warnings : null))
            .toList();
    return new Ranking(
        measure.key(),
        parameters,
        ranked,
        ranked.size(),
        measure.name(),
        measure.meaning(),
        measure.formula(),
        measure.source(),
        measure.cost(),
        Caveats.of(measure, request.projection(), parameters, warnings),
        new Ranking.Measured(
            type.name(),
            type.vertex(),
            type.edge(),
            projection.network().order(),
            projection.network().size(),
            projection.tieCount()),
        facts,
        ProgramVersion.get());
  }

  private static Ranked ranked(Score score, Projection projection, CoverageWarnings warnings) {
    var found =
        score.source() == null ? projection.find(score.id()) : java.util.OptionalInt.empty();
    Vertex vertex = found.isPresent() ? projection.vertex(found.getAsInt()) : null;
    return new Ranked(
        score.id(),
        score.name(),
        score.score(),
        score.rank(),
        score.source(),
        score.target(),
        vertex == null ? null : vertex.organization(),
        score.certainty(),
        vertex == null || warnings == null ? null : warnings.of(found.getAsInt()));
  }
}
