package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignCityChanges;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.NameReading.Subject;

/**
 * Places that no document names but the gazetteer has: those abroad, and what became of another in
 * a merger. They have no id of the graph but one that says where they come from: {@code
 * geonames:1809858}, {@code iso3166-2:CN-44}, {@code gazetteer:kr-馬山市}.
 */
final class GazetteerCandidates {

  private final PairJudge judge;
  private final Spelling spelling;
  private final ForeignPlaces places = ForeignPlaces.load();
  private final ForeignCityChanges changes = ForeignCityChanges.load();

  GazetteerCandidates(PairJudge judge, Spelling spelling) {
    this.judge = judge;
    this.spelling = spelling;
  }

  /** Those that the name could mean, each once, in the order of the gazetteer. */
  List<Candidate> of(NameReading asked) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Stream<Candidate> all =
        asked.is(Subject.FORMER)
            ? formerInJapan(asked)
            : Stream.of(cities(asked), regions(asked), formerAbroad(asked)).flatMap(each -> each);
    all.filter(each -> each.judgement().verdict() != Verdict.DIFFERENT)
        .forEach(each -> found.putIfAbsent(each.organization().id(), each));
    return List.copyOf(found.values());
  }

  private Stream<Candidate> cities(NameReading asked) {
    List<ForeignCity> cities =
        asked.country() == null
            ? places.citiesAnywhere(asked.own())
            : places.cities(asked.country().code(), asked.own());
    return cities.stream()
        .map(
            each ->
                candidate(
                    asked,
                    each.id() == null
                        ? ownId(each.countryCode(), each.name())
                        : "geonames:" + each.id(),
                    OrganizationKind.FOREIGN_CITY,
                    each.names(),
                    each.countryCode(),
                    Optional.ofNullable(each.division())
                        .flatMap(places::divisionByCode)
                        .map(ForeignDivision::name)
                        .orElse(null)));
  }

  private Stream<Candidate> regions(NameReading asked) {
    Stream<ForeignDivision> regions =
        asked.country() == null
            ? places.divisionsAnywhere(asked.own()).stream()
            : places.division(asked.country().code(), asked.own()).stream();
    return regions.map(
        each ->
            candidate(
                asked,
                each.code() == null
                    ? ownId(each.countryCode(), each.name())
                    : "iso3166-2:" + each.code(),
                OrganizationKind.FOREIGN_REGION,
                each.names(),
                each.countryCode(),
                null));
  }

  private Stream<Candidate> formerAbroad(NameReading asked) {
    return changes.of(asked.country() == null ? null : asked.country().code(), asked.own()).stream()
        .map(
            each -> {
              Candidate before =
                  candidate(
                      asked,
                      ownId(each.country(), each.before()),
                      OrganizationKind.FOREIGN_CITY,
                      List.of(each.before()),
                      each.country(),
                      null);
              return because(
                  before, each.on() + "に" + each.after() + "になりました（" + each.event() + "）。");
            });
  }

  private Stream<Candidate> formerInJapan(NameReading asked) {
    LocalGovernmentChanges japanese = judge.changes();
    return japanese.named(asked.own()).stream()
        .map(
            each -> {
              KnownOrganization organization = KnownOrganization.inGazetteer(each);
              Candidate before = candidate(asked, organization, each.name());
              return because(before, "いまの団体ではありません。" + after(japanese, each));
            });
  }

  private static String after(LocalGovernmentChanges changes, LocalGovernmentPeriod period) {
    StringBuilder said = new StringBuilder();
    changes
        .after(period)
        .forEach(
            each ->
                said.append(
                    each.on() + "に" + each.after().fullName() + "になりました（" + each.event() + "）。"));
    return said.toString();
  }

  private Candidate candidate(
      NameReading asked,
      String id,
      OrganizationKind kind,
      List<String> names,
      String country,
      String region) {
    KnownOrganization organization =
        new KnownOrganization(id, names.get(0), kind, names, null, null, country, region);
    String matched =
        names.stream()
            .filter(each -> spelling.fold(each).equals(asked.own()))
            .findFirst()
            .orElse(names.get(0));
    return candidate(asked, organization, matched);
  }

  private Candidate candidate(NameReading asked, KnownOrganization organization, String matched) {
    return new Candidate(
        organization, matched, judge.judge(asked, judge.read(organization.under(matched))));
  }

  private static Candidate because(Candidate candidate, String why) {
    List<Feature> features = new ArrayList<>(candidate.judgement().features());
    features.add(Feature.leavesOpen("その後", why));
    return new Candidate(candidate.organization(), candidate.matched(), PairJudgement.of(features));
  }

  private static String ownId(String country, String name) {
    return "gazetteer:" + country.toLowerCase(Locale.ROOT) + "-" + name;
  }
}
