package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentCodes;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.resolution.match.NameAnswer.Decision;

/**
 * Who a name could mean, among known organisations and the local governments of the gazetteer.
 * Built once and then only read; safe for several threads.
 */
public final class NameSearch {

  /** How many are judged for a name. */
  private static final int JUDGED = 16;

  /** How many are answered. */
  private static final int ANSWERED = 10;

  private static final Comparator<Candidate> LIKELIEST =
      Comparator.comparing((Candidate each) -> each.judgement().verdict() == Verdict.DIFFERENT)
          .thenComparingDouble(each -> -each.judgement().score())
          .thenComparing(each -> -each.organization().otherNames().size())
          .thenComparing(each -> each.organization().id());

  private final PairJudge judge;
  private final Spelling spelling = Spelling.load();
  private final Map<String, KnownOrganization> byId = new LinkedHashMap<>();
  private final List<KnownOrganization> organizations;
  private final BlockingIndex index;
  private final AsOfDay asOf;
  private final GazetteerCandidates gazetteer;
  private final CodeCandidates codes;
  private final AtomicReferenceArray<NameReading> readings;

  /**
   * Indexes all names.
   *
   * @param known organisations; one with the id of a local government takes its place
   */
  public NameSearch(
      PairJudge judge, LocalGovernments governments, Collection<KnownOrganization> known) {
    this.judge = judge;
    this.asOf = new AsOfDay(judge.changes());
    this.gazetteer = new GazetteerCandidates(judge, spelling);
    this.codes = new CodeCandidates(judge.changes(), this::byId);
    for (LocalGovernment each : governments.all()) {
      KnownOrganization local = KnownOrganization.of(each);
      byId.put(local.id(), local);
    }
    known.forEach(each -> byId.merge(each.id(), each, NameSearch::together));
    this.organizations = List.copyOf(byId.values());
    this.readings = new AtomicReferenceArray<>(organizations.size());
    this.index = new BlockingIndex(spelling);
    for (KnownOrganization each : organizations) {
      List<String> names = new ArrayList<>(each.otherNames());
      names.add(each.name());
      names.addAll(judge.knownNames(each.name()));
      index.add(names);
    }
    index.finish();
  }

  /** How many organisations it looks through. */
  public int size() {
    return organizations.size();
  }

  /** Whether the words are a country: its Japanese or English name, or its code. */
  public boolean isCountry(String words) {
    return judge.isCountry(words);
  }

  /** The candidates for a name or the code of a local government, and what can be said. */
  public NameAnswer find(NameQuery query) {
    NameReading reading = judge.read(query);
    Optional<String> code = LocalGovernmentCodes.typed(query.name());
    boolean inJapan = reading.country() == null || reading.country().code().equals("JP");
    NameAnswer found =
        code.isPresent() && inJapan ? coded(query, code.get()) : named(query, reading);
    return found.with(
        found.candidates().stream()
            .map(each -> each.under(codes.dated(each.organization(), query.asOf())))
            .toList());
  }

  private NameAnswer coded(NameQuery query, String code) {
    List<Candidate> candidates =
        codes.of(code, query.asOf()).stream().sorted(LIKELIEST).filter(firstOfItsKind()).toList();
    return candidates.isEmpty()
        ? new NameAnswer(query.name(), Decision.NONE, null, CodeCandidates.nobody(code), List.of())
        : decide(query, candidates);
  }

  private NameAnswer named(NameQuery query, NameReading reading) {
    List<Candidate> candidates =
        index.candidates(keys(query, reading), JUDGED).stream()
            .map(number -> candidate(reading, number))
            .filter(each -> each.judgement().verdict() != Verdict.DIFFERENT)
            .flatMap(each -> asOf.on(query.asOf(), reading.prefecture() == null, each, this::byId))
            .sorted(LIKELIEST)
            .filter(firstOfItsKind())
            .limit(ANSWERED)
            .toList();
    if (reading.masked()) {
      return new NameAnswer(
          query.name(), Decision.NONE, null, "伏せ字または空欄のため、どの団体か探しません。", List.of());
    }
    return candidates.isEmpty() ? fromGazetteer(query, reading) : decide(query, candidates);
  }

  /** The organisation with this id. */
  public Optional<KnownOrganization> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Others that might be the same as this one, the likeliest first. */
  public List<Candidate> alike(KnownOrganization organization) {
    NameReading reading = judge.read(organization.under(organization.name()));
    return index.candidates(keys(reading.query(), reading), JUDGED).stream()
        .filter(number -> !organizations.get(number).id().equals(organization.id()))
        .map(number -> candidate(reading, number))
        .filter(each -> each.judgement().verdict() != Verdict.DIFFERENT)
        .sorted(LIKELIEST)
        .toList();
  }

  /** 岩舟町 and 大平町 both lead to 栃木市, which is answered once. */
  private static Predicate<Candidate> firstOfItsKind() {
    Set<String> seen = new HashSet<>();
    return each -> seen.add(each.organization().id());
  }

  private static List<String> keys(NameQuery query, NameReading reading) {
    Set<String> keys = new LinkedHashSet<>(List.of(query.name(), reading.own()));
    reading.locals().forEach(each -> keys.add(each.fullName()));
    keys.addAll(reading.otherNames());
    return List.copyOf(keys);
  }

  private static NameAnswer decide(NameQuery query, List<Candidate> candidates) {
    List<Candidate> same =
        candidates.stream().filter(each -> each.judgement().verdict() == Verdict.SAME).toList();
    if (same.size() == 1) {
      Candidate only = same.get(0);
      return new NameAnswer(
          query.name(),
          Decision.SAME,
          only.organization().id(),
          only.judgement().reason(),
          candidates);
    }
    double best = candidates.get(0).judgement().score();
    List<Candidate> first =
        candidates.stream().filter(each -> each.judgement().score() == best).toList();
    if (first.size() > 1) {
      String names =
          first.stream().map(each -> each.organization().id()).collect(Collectors.joining("、"));
      String reason = "候補が" + first.size() + "つあり、どれか決められません（" + names + "）。";
      return new NameAnswer(query.name(), Decision.AMBIGUOUS, null, reason, candidates);
    }
    return new NameAnswer(
        query.name(), Decision.UNSURE, null, candidates.get(0).judgement().reason(), candidates);
  }

  /** What no document names is no organisation of the graph: a person has to look. */
  private NameAnswer fromGazetteer(NameQuery query, NameReading reading) {
    List<Candidate> places =
        gazetteer.of(reading).stream()
            .flatMap(each -> asOf.on(query.asOf(), false, each, this::byId))
            .sorted(LIKELIEST)
            .filter(firstOfItsKind())
            .limit(ANSWERED)
            .toList();
    if (places.stream().anyMatch(each -> !each.organization().isOnlyInGazetteer())) {
      // 京北町 after the day on which 京都市 took it in.
      String why = places.get(0).judgement().reason();
      return new NameAnswer(query.name(), Decision.UNSURE, null, why, places);
    }
    return places.isEmpty()
        ? new NameAnswer(query.name(), Decision.NONE, null, "あてはまる団体が見つかりません。", List.of())
        : new NameAnswer(query.name(), Decision.UNSURE, null, "資料に出てくる団体にはなく、地名辞典にだけあります。", places);
  }

  /** Under its own name, or under the other name that is written as in the question. */
  private Candidate candidate(NameReading asked, int number) {
    KnownOrganization organization = organizations.get(number);
    Candidate best =
        new Candidate(organization, organization.name(), judge.judge(asked, reading(number)));
    String folded = spelling.fold(asked.query().name());
    for (String other : organization.otherNames()) {
      String key = spelling.fold(other);
      if (best.judgement().verdict() != Verdict.SAME
          && (key.equals(folded) || key.equals(asked.own()))) {
        Candidate under =
            new Candidate(
                organization, other, judge.judge(asked, judge.read(organization.under(other))));
        best = LIKELIEST.compare(under, best) < 0 ? under : best;
      }
    }
    return best;
  }

  private NameReading reading(int number) {
    NameReading known = readings.get(number);
    if (known == null) {
      KnownOrganization organization = organizations.get(number);
      known = judge.read(organization.under(organization.name()));
      readings.set(number, known);
    }
    return known;
  }

  private static KnownOrganization together(KnownOrganization local, KnownOrganization met) {
    Set<String> names = new LinkedHashSet<>(local.otherNames());
    names.addAll(met.otherNames());
    return new KnownOrganization(
        local.id(),
        local.name(),
        local.kind(),
        List.copyOf(names),
        local.code() == null ? met.code() : local.code(),
        local.prefecture() == null ? met.prefecture() : local.prefecture(),
        local.country() == null ? met.country() : local.country(),
        local.region() == null ? met.region() : local.region());
  }
}
