package jp.enishi.analysis.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverage;
import jp.enishi.query.Coverages;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;
import jp.enishi.web.BadParameter;
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

  /** Ties of any time. */
  private static final AsOf EVER = new AsOf(null, true);

  /** Nobody answers for another. */
  private static final AsOf ITSELF = new AsOf(null, false);

  private final Projections projections;
  private final DataVersion version;
  private final OrganizationProfiles profiles;
  private final Coverages coverages;
  private final RecentBackTests recent = new RecentBackTests();

  Suggestions(
      Projections projections,
      DataVersion version,
      OrganizationProfiles profiles,
      Coverages coverages) {
    this.coverages = coverages;
    this.projections = projections;
    this.version = version;
    this.profiles = profiles;
  }

  /**
   * The best first; none for whom no document ties to anybody. Throws {@code NotFound} for an id
   * that nobody has, {@link BadParameter} for a country that is not in the graph.
   */
  public SuggestionList suggest(SuggestionRequest request) {
    refuseUnknownCountries(request);
    String facts = version.get();
    LocalDate day = request.asOf().orToday();
    AsOf asOf = new AsOf(day, request.asOf().rollUp());
    Standing standing = profiles.getStanding(request.id(), request.asOf());
    Projection network = projections.read(spec(asOf), facts);
    Surroundings today = Surroundings.of(AskingOne.in(network, standing));
    OptionalInt found = today.projection().find(standing.answering().id());
    List<String> kinds =
        request.kinds().isEmpty()
            ? today.kindsOfPartners(standing.answering().kind())
            : request.kinds();
    Coverage coverage = coverages.ofOrganization(request.id(), request.asOf());
    if (found.isEmpty()) {
      return nothing(request, standing, parameters(request, kinds, null), coverage, facts);
    }
    int vertex = found.getAsInt();
    Exclusions exclusions =
        new Exclusions(
            today, vertex, projections.read(spec(EVER), facts), before(standing, asOf), day);
    int[] candidates =
        IntStream.range(0, today.projection().vertices().size())
            .filter(v -> v != vertex && !exclusions.excludes(v))
            .filter(v -> kinds.contains(today.who().get(v).kind()))
            .filter(v -> isOf(request.countries(), today.who().get(v)))
            .filter(stood(today, asOf, facts))
            .toArray();
    RankedCandidates ranked = new RankedCandidates(today, vertex, candidates);
    KnownTies everybody =
        standing.standIns().size() < 2 ? today.ties() : Surroundings.of(network).ties();
    Integer year = request.year() == null ? everybody.splitYear() : request.year();
    return new SuggestionList(
        standing.answering(),
        standing,
        parameters(request, kinds, year),
        ranked.first(request.limit()),
        ranked.count(),
        candidates.length,
        METHOD,
        exclusions.list(today.who()::get),
        request.backTest() ? recent.get(facts, asOf, year, new BackTesting(everybody)) : List.of(),
        request.backTest() ? new BackTesting(today.ties()).leaveOneOut(vertex) : null,
        notes(today.ties()),
        coverage,
        facts);
  }

  private void refuseUnknownCountries(SuggestionRequest request) {
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
  }

  /** Of whom no tie is known, who is like whom cannot be told. */
  private static SuggestionList nothing(
      SuggestionRequest request,
      Standing standing,
      Map<String, Object> parameters,
      Coverage coverage,
      String facts) {
    Ref who = standing.answering();
    return new SuggestionList(
        who,
        standing,
        parameters,
        List.of(),
        0,
        0,
        METHOD,
        List.of(),
        List.of(),
        null,
        List.of(
            new Words(
                "%sは、%sの時点で資料に載っていません。つながりが一つも知られていないので、候補を挙げられません。"
                    .formatted(who.name(), request.asOf().orToday()),
                "No document names %s as of %s. Without a known tie nobody can be suggested."
                    .formatted(who.english(), request.asOf().orToday()))),
        coverage,
        facts);
  }

  /** With roll-up nobody else is in the network; without it, nobody who is no more is suggested. */
  private IntPredicate stood(Surroundings today, AsOf asOf, String facts) {
    if (asOf.rollUp()) {
      return v -> true;
    }
    Projection standing = projections.read(spec(new AsOf(asOf.day(), true)), facts);
    return v -> standing.find(today.projection().vertex(v).id()).isPresent();
  }

  /** Whose former partners are its own: those who answer, and whose place they took. */
  private Set<String> before(Standing standing, AsOf asOf) {
    Set<String> before = new TreeSet<>(Set.of(standing.answering().id()));
    for (String id : standing.ids()) {
      before.addAll(
          asOf.rollUp()
              ? AskingOne.withPredecessors(id, profiles.listHistory(id, ITSELF), asOf.day())
              : Set.of(id));
    }
    return before;
  }

  private static ProjectionSpec spec(AsOf asOf) {
    List<String> all = List.of();
    return new ProjectionSpec(
        ProjectionType.TIES, Councils.INCLUDED, all, all, all, all, asOf, true, null, true);
  }

  private static boolean isOf(List<String> countries, Ref candidate) {
    return countries.isEmpty() || countries.contains(candidate.country());
  }

  private static Map<String, Object> parameters(
      SuggestionRequest request, List<String> kinds, Integer year) {
    Map<String, Object> stated = new LinkedHashMap<>();
    stated.put("kinds", kinds);
    if (!request.countries().isEmpty()) {
      stated.put("countries", request.countries());
    }
    stated.put("asOf", request.asOf().orToday().toString());
    stated.put("rollUp", request.asOf().rollUp());
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
