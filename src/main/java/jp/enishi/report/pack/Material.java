package jp.enishi.report.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.query.AsOf;
import jp.enishi.query.Overview;
import jp.enishi.query.Ref;
import jp.enishi.report.PackRequest;

/** What all sections of one pack rest on, read once. */
final class Material {

  /** The measures a planner is shown, the most telling first. */
  static final List<String> MEASURES =
      List.of("betweenness", "degree", "strength", "harmonic", "eigenvector", "pagerank");

  private static final int PAGES = 3;

  private final PackRequest request;
  private final Lingo lingo;
  private final LocalDate day;
  private final Overview overview;
  private final Projection projection;
  private final Rankings rankings;
  private final String version;
  private final Map<String, Ranking> ranked = new HashMap<>();
  private List<Ref> chosen;

  Material(
      PackRequest request,
      LocalDate today,
      Overview overview,
      Projections projections,
      Rankings rankings,
      String version) {
    this.request = request;
    this.lingo = new Lingo(request.language().getLanguage().equals("ja"));
    this.day = request.asOf() == null ? today : request.asOf();
    this.overview = overview;
    this.rankings = rankings;
    this.version = version;
    this.projection = projections.read(spec(), version);
  }

  PackRequest request() {
    return request;
  }

  Lingo lingo() {
    return lingo;
  }

  /** The day from which the next two years count. */
  LocalDate day() {
    return day;
  }

  /** The day of the graph that is read. */
  AsOf asOf() {
    return new AsOf(day, true);
  }

  Overview overview() {
    return overview;
  }

  /** Hash of the facts. */
  String version() {
    return version;
  }

  ProjectionSpec spec() {
    return ProjectionSpec.DEFAULT.on(request.asOf());
  }

  Projection projection() {
    return projection;
  }

  /** The ranking by a measure, taken once. */
  Ranking ranking(String measure) {
    return ranked.computeIfAbsent(measure, key -> rankings.rank(RankingRequest.of(key, spec())));
  }

  /** Those who get a page of their own. */
  List<Ref> chosen() {
    return chosen == null ? central() : chosen;
  }

  void choose(List<Ref> organizations) {
    chosen = List.copyOf(organizations);
  }

  private List<Ref> central() {
    List<Ref> governments =
        ranking("betweenness").scores().stream()
            .map(Ranked::organization)
            .filter(each -> each != null && each.level() != null)
            .limit(PAGES)
            .toList();
    return governments.isEmpty()
        ? ranking("betweenness").scores().stream().map(Ranked::organization).limit(PAGES).toList()
        : governments;
  }

  /** The line of an organisation in a ranking, or null. */
  Ranked line(String measure, String id) {
    return ranking(measure).scores().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
