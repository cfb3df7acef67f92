package jp.enishi.report.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.analysis.stability.Stabilities;
import jp.enishi.analysis.stability.Stability;
import jp.enishi.analysis.stability.StabilityRequest;
import jp.enishi.query.AsOf;
import jp.enishi.query.EnglishNames;
import jp.enishi.query.Issue;
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
  private final List<Overview.Document> documents;
  private final Projection projection;
  private final Rankings rankings;
  private final Stabilities stabilities;
  private final OpenContradictions open;
  private final String version;
  private final Map<String, Ranking> ranked = new HashMap<>();
  private final Map<String, Stability> shaken = new HashMap<>();
  private final Map<String, Map<String, Stability.Band>> bands = new HashMap<>();
  private final Sureness sureness = new Sureness(this);
  private NetworkParts parts;
  private List<Issue> contradictions;
  private List<Ref> chosen;

  Material(
      PackRequest request,
      LocalDate today,
      EnglishNames english,
      List<Overview.Document> documents,
      Projections projections,
      Rankings rankings,
      Stabilities stabilities,
      OpenContradictions open,
      String version) {
    this.request = request;
    this.lingo = new Lingo(request.language().getLanguage().equals("ja"), english);
    this.day = request.asOf() == null ? today : request.asOf();
    this.documents = List.copyOf(documents);
    this.rankings = rankings;
    this.stabilities = stabilities;
    this.open = open;
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

  /** The documents that the graph rests on. */
  List<Overview.Document> documents() {
    return documents;
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

  /** How many of the counted ties have no day, and so may be later than any. */
  long undated() {
    return IntStream.range(0, projection.network().size())
        .mapToObj(projection::ties)
        .flatMap(List::stream)
        .filter(tie -> tie.since() == null)
        .count();
  }

  /** The ranking by a measure, taken once. */
  Ranking ranking(String measure) {
    return ranked.computeIfAbsent(measure, key -> rankings.rank(RankingRequest.of(key, spec())));
  }

  /** How far each rank by a measure moves, by id; empty where the network is too large for that. */
  Map<String, Stability.Band> bands(String measure) {
    return bands.computeIfAbsent(
        measure,
        key -> {
          Stability found = stability(key);
          return found == null
              ? Map.of()
              : found.bands().stream()
                  .collect(Collectors.toMap(Stability.Band::id, Function.identity()));
        });
  }

  /** The ranking by a measure with its bands, taken once; null where the network is too large. */
  Stability stability(String measure) {
    if (!shaken.containsKey(measure)) {
      try {
        shaken.put(
            measure, stabilities.of(StabilityRequest.of(RankingRequest.of(measure, spec()))));
      } catch (AnalysisRefused tooLarge) {
        shaken.put(measure, null);
      }
    }
    return shaken.get(measure);
  }

  /**
   * Those who get a page of their own: who was asked for, else the local governments of the highest
   * betweenness, first those whose rank the documents alone do not explain.
   */
  List<Ref> chosen() {
    return chosen == null ? central() : chosen;
  }

  void choose(List<Ref> organizations) {
    chosen = List.copyOf(organizations);
  }

  private List<Ref> central() {
    List<Ranked> ranked =
        ranking("betweenness").scores().stream()
            .filter(each -> each.organization() != null && each.organization().level() != null)
            .toList();
    List<Ref> governments =
        Stream.concat(
                ranked.stream().filter(each -> each.warning() == null),
                ranked.stream().filter(each -> each.warning() != null))
            .map(Ranked::organization)
            .limit(PAGES)
            .toList();
    return governments.isEmpty()
        ? ranking("betweenness").scores().stream().map(Ranked::organization).limit(PAGES).toList()
        : governments;
  }

  Sureness sureness() {
    return sureness;
  }

  NetworkParts parts() {
    if (parts == null) {
      parts = new NetworkParts(ranking("components"));
    }
    return parts;
  }

  /** Contradictions that nobody has settled. */
  List<Issue> contradictions() {
    if (contradictions == null) {
      contradictions = List.copyOf(open.list());
    }
    return contradictions;
  }

  /** The line of an organisation in a ranking, or null. */
  Ranked line(String measure, String id) {
    return ranking(measure).scores().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
