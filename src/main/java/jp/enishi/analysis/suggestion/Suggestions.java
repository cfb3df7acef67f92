package jp.enishi.analysis.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.query.AsOf;
import jp.enishi.query.Change;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.Ref;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Suggests partners that an organisation does not have yet. */
@Service
public class Suggestions {

  private static final Words METHOD =
      new Words(
          "JGraphT のリンク予測（アダミック・アダール、資源配分、ジャッカールの各指数）を、両者の間、似た団体の提携先、今の提携先に似た団体、所在地の提携の四つの見方で計算し、"
              + "それぞれの順位 r に 1/("
              + Predictions.K
              + "+r) を与えて足し合わせた順です（Reciprocal Rank Fusion）。つながりの道筋が一つもない団体は挙げません。",
          "JGraphT's link predictors (Adamic–Adar, resource allocation, Jaccard) in four views: the two"
              + " themselves, partners of those like it, those like its partners, ties of its place."
              + " Each rank r counts 1/("
              + Predictions.K
              + "+r), and the sum ranks (reciprocal rank fusion). Who has no chain of ties to it is"
              + " not listed.");

  private final Projections projections;
  private final DataVersion version;
  private final OrganizationProfiles profiles;
  private final RecentBackTests recent = new RecentBackTests();

  Suggestions(Projections projections, DataVersion version, OrganizationProfiles profiles) {
    this.projections = projections;
    this.version = version;
    this.profiles = profiles;
  }

  /**
   * The best first; throws {@link NotFound} for who is not there on the day, {@link BadParameter}
   * for a country that is not in the graph.
   */
  public SuggestionList suggest(SuggestionRequest request) {
    if (!request.countries().isEmpty()) {
      List<String> known = projections.choices().countries();
      for (String each : request.countries()) {
        if (!known.contains(each)) {
          throw new BadParameter(
              "country",
              "「%s」の団体はありません。次のどれかを指定してください: %s".formatted(each, String.join("、", known)));
        }
      }
    }
    String facts = version.get();
    LocalDate day = request.asOf() == null ? LocalDate.now() : request.asOf();
    Surroundings today = Surroundings.of(projections.read(spec(day), facts));
    Ref asking = asking(request.id(), today.projection(), day);
    int vertex = today.projection().find(asking.id()).orElseThrow();
    Exclusions exclusions =
        new Exclusions(
            today, vertex, projections.read(spec(null), facts), predecessors(asking.id()), day);
    List<String> kinds =
        request.kinds().isEmpty() ? today.kindsOfPartners(asking.kind()) : request.kinds();
    int[] candidates =
        IntStream.range(0, today.projection().vertices().size())
            .filter(v -> v != vertex && !exclusions.excludes(v))
            .filter(v -> kinds.contains(today.who().get(v).kind()))
            .filter(v -> isOf(request.countries(), today.who().get(v)))
            .toArray();
    RankedCandidates ranked = new RankedCandidates(today, vertex, candidates);
    Integer year = request.year() == null ? today.ties().splitYear() : request.year();
    BackTesting tests = new BackTesting(today.ties());
    return new SuggestionList(
        asking,
        parameters(request, day, kinds, year),
        ranked.first(request.limit()),
        ranked.count(),
        candidates.length,
        METHOD,
        exclusions.list(today.who()::get),
        request.backTest() ? recent.get(facts, day, year, tests) : List.of(),
        request.backTest() ? tests.leaveOneOut(vertex) : null,
        notes(today.ties()),
        facts);
  }

  private static ProjectionSpec spec(LocalDate day) {
    List<String> all = List.of();
    return new ProjectionSpec(
        ProjectionType.TIES,
        Councils.INCLUDED,
        all,
        all,
        all,
        all,
        new AsOf(day, true),
        true,
        null,
        true);
  }

  private static boolean isOf(List<String> countries, Ref candidate) {
    return countries.isEmpty() || countries.contains(candidate.country());
  }

  private Ref asking(String id, Projection today, LocalDate day) {
    Ref known = profiles.getAnswering(id, new AsOf(day, true));
    if (today.find(known.id()).isEmpty()) {
      throw new NotFound(
          known.name() + " は、資料に載っていないか、" + day + " にはありません。日付を変えるか、承継した団体で調べてください。");
    }
    return known;
  }

  private List<String> predecessors(String id) {
    return profiles.listHistory(id, AsOf.TODAY).stream()
        .map(Change::before)
        .map(Ref::id)
        .distinct()
        .toList();
  }

  private static Map<String, Object> parameters(
      SuggestionRequest request, LocalDate day, List<String> kinds, Integer year) {
    Map<String, Object> stated = new LinkedHashMap<>();
    stated.put("kinds", kinds);
    if (!request.countries().isEmpty()) {
      stated.put("countries", request.countries());
    }
    stated.put("asOf", day.toString());
    stated.put("limit", request.limit());
    if (request.backTest() && year != null) {
      stated.put("year", year);
    }
    return stated;
  }

  private static List<Words> notes(KnownTies ties) {
    List<Words> notes = new ArrayList<>();
    int undated = ties.undated();
    if (undated > 0) {
      notes.add(
          new Words(
              "締結日の分からない %d 組のつながりは、提案には使い、年で分ける検証には使っていません。".formatted(undated),
              "%d pairs whose tie has no date are used for suggestions, not for the back-test by year."
                  .formatted(undated)));
    }
    notes.add(
        new Words(
            "資料に載っていないつながりは考慮できません。提案は検討の糸口で、相手の意向や実情は含みません。",
            "Ties that are in no document cannot be considered; a suggestion is a starting point."));
    return notes;
  }
}
