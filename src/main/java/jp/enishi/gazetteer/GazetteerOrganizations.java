package jp.enishi.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.enishi.model.OrganizationKind;

/**
 * All that the gazetteer knows by name, under the ids that they have in the graph once a document
 * names them: local governments of today and of the past, places abroad, countries, companies and
 * universities.
 */
public final class GazetteerOrganizations {

  /** Longer chains of successions are not followed, as in the queries. */
  private static final int LONGEST = 9;

  private final Map<String, GazetteerOrganization> byId = new LinkedHashMap<>();
  private final Spelling spelling = Spelling.load();
  private final Countries countries = Countries.load();
  private final ForeignPlaces places = ForeignPlaces.load();
  private final LocalGovernmentChanges changes = LocalGovernmentChanges.load();
  private final OrganizationNames bodies = OrganizationNames.load();
  private final Map<Object, String> ids = new IdentityHashMap<>();

  private GazetteerOrganizations() {
    LocalGovernments.load().all().forEach(this::addCurrent);
    changes.all().stream()
        .map(LocalGovernmentChange::before)
        .flatMap(each -> changes.find(each.prefecture(), each.name()).stream())
        .filter(each -> each.until() != null)
        .forEach(this::addFormer);
    addCities();
    places.divisions().forEach(this::addRegion);
    countries.all().forEach(this::addCountry);
    bodies.all().forEach(this::addBody);
  }

  /** The tables shipped with the product; they are read once, when first asked for. */
  public static GazetteerOrganizations load() {
    return Shipped.ALL;
  }

  /** The one that has, or would have, this id. */
  public Optional<GazetteerOrganization> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id that this city has, or would have. */
  public String idOf(ForeignCity city) {
    return ids.get(city);
  }

  /** The id that this region has, or would have. */
  public String idOf(ForeignDivision region) {
    return ids.get(region);
  }

  /** All of them: first those in Japan, then cities abroad, the largest first. */
  public List<GazetteerOrganization> all() {
    return List.copyOf(byId.values());
  }

  /** Who stood on that day for a local government of the past; none for all others. */
  public List<GazetteerOrganization> standingFor(GazetteerOrganization former, LocalDate day) {
    return former.isLocalGovernment()
        ? changes.find(former.prefecture(), former.name()).stream()
            .flatMap(each -> changes.standingFor(each, day).stream())
            .flatMap(each -> byId("jp-" + each.fullName()).stream())
            .toList()
        : List.of();
  }

  /**
   * One whose place another took.
   *
   * @param steps the days on which one took another's place, from this one to the other
   */
  public record Predecessor(GazetteerOrganization organization, List<LocalDate> steps) {}

  /**
   * Those whose place a local government took, directly or through others; none for all others. Of
   * two of one name in one prefecture nothing is told.
   */
  public List<Predecessor> predecessors(GazetteerOrganization successor) {
    List<Predecessor> found = new ArrayList<>();
    if (successor.isLocalGovernment()) {
      changes
          .find(successor.prefecture(), successor.name())
          .ifPresent(each -> follow(each, List.of(), found));
    }
    return found;
  }

  private void follow(LocalGovernmentPeriod after, List<LocalDate> later, List<Predecessor> found) {
    for (LocalGovernmentChange change : changes.before(after)) {
      if (later.size() < LONGEST) {
        List<LocalDate> steps = new ArrayList<>(List.of(change.on()));
        steps.addAll(later);
        changes
            .find(change.before().prefecture(), change.before().name())
            .ifPresent(
                before -> {
                  byId("jp-" + before.prefecture() + spelling.fold(before.name()))
                      .ifPresent(each -> found.add(new Predecessor(each, List.copyOf(steps))));
                  follow(before, steps, found);
                });
      }
    }
  }

  private void addCurrent(LocalGovernment each) {
    Optional<LocalGovernmentPeriod> period = changes.find(each.prefecture(), each.name());
    add(
        new GazetteerOrganization(
            "jp-" + each.fullName(),
            each.isPrefecture() ? OrganizationKind.PREFECTURE : OrganizationKind.MUNICIPALITY,
            List.of(each.name()),
            each.nameEn(),
            each.kana(),
            each.level(),
            each.code(),
            each.isPrefecture() ? null : each.prefecture(),
            null,
            null,
            null,
            each.lat(),
            each.lon(),
            period.map(LocalGovernmentPeriod::since).orElse(null),
            null));
  }

  private void addFormer(LocalGovernmentPeriod each) {
    add(
        new GazetteerOrganization(
            "jp-" + each.prefecture() + spelling.fold(each.name()),
            OrganizationKind.MUNICIPALITY,
            List.of(each.name()),
            null,
            null,
            each.name().substring(each.name().length() - 1),
            each.code(),
            each.prefecture(),
            null,
            null,
            null,
            null,
            null,
            each.since(),
            each.until()));
  }

  /** Of several of one name in a country each bears its region, as in the graph. */
  private void addCities() {
    Map<String, Set<String>> divisions = new HashMap<>();
    for (ForeignCity each : places.cities()) {
      divisions
          .computeIfAbsent(each.countryCode() + key(each), any -> new HashSet<>())
          .add(String.valueOf(each.division()));
    }
    for (ForeignCity each : places.cities()) {
      String region =
          Optional.ofNullable(each.division())
              .flatMap(places::divisionByCode)
              .map(ForeignDivision::name)
              .orElse(null);
      boolean only = divisions.get(each.countryCode() + key(each)).size() == 1;
      String above = only || region == null ? "" : keyOfRegion(region);
      String id = prefix(each.countryCode()) + "-" + above + key(each);
      ids.put(each, id);
      addIn(
          each.countryCode(),
          country ->
              GazetteerOrganization.abroad(
                      id, OrganizationKind.FOREIGN_CITY, each.names(), each.nameEn(), country)
                  .in(region, each.lat(), each.lon()));
    }
  }

  private void addRegion(ForeignDivision each) {
    String id = prefix(each.countryCode()) + "-" + keyOfRegion(each.name());
    ids.put(each, id);
    addIn(
        each.countryCode(),
        country ->
            GazetteerOrganization.abroad(
                    id, OrganizationKind.FOREIGN_REGION, each.names(), each.nameEn(), country)
                .in(null, each.lat(), each.lon()));
  }

  /** A place of a country, if the gazetteer knows that. */
  private void addIn(String countryCode, Function<Country, GazetteerOrganization> place) {
    countries.byCode(countryCode).map(place).ifPresent(this::add);
  }

  private void addCountry(Country each) {
    add(
        GazetteerOrganization.abroad(
            prefix(each.code()), OrganizationKind.COUNTRY, each.names(), each.nameEn(), each));
  }

  /** A name that is another one of a body is not a body of its own. */
  private void addBody(OrganizationName fact) {
    if (fact.relation() == NameRelation.WORD || fact.relation() == NameRelation.OFFICE) {
      return;
    }
    for (String name : List.of(fact.name(), fact.other())) {
      boolean own =
          bodies.about(name).stream()
              .filter(each -> spelling.fold(each.other()).equals(spelling.fold(name)))
              .noneMatch(each -> each.relation().isSameBody());
      if (own) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(bodies.sameAs(name));
        add(GazetteerOrganization.body(idOfBody(fact.kind(), name), fact.kind(), names));
      }
    }
  }

  /** The id that a body of this kind has, or would have, in the graph. */
  public String idOfBody(OrganizationKind kind, String name) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + spelling.fold(name);
  }

  private String key(ForeignCity city) {
    return PlaceKey.of(spelling, city.name(), OrganizationKind.FOREIGN_CITY);
  }

  private String keyOfRegion(String region) {
    return PlaceKey.of(spelling, region, OrganizationKind.FOREIGN_REGION);
  }

  private static String prefix(String countryCode) {
    return countryCode.toLowerCase(Locale.ROOT);
  }

  private void add(GazetteerOrganization each) {
    byId.putIfAbsent(each.id(), each);
  }

  private static final class Shipped {
    private static final GazetteerOrganizations ALL = new GazetteerOrganizations();
  }
}
