package jp.enishi.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.GazetteerOrganizations;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentChange;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.OrganizationName;
import jp.enishi.gazetteer.OrganizationNames;

/**
 * What the gazetteer adds to the names of the graph: other names of those that the graph holds, and
 * places and organisations that it does not hold, so that a question about them is answered with
 * none and not taken for one about something else.
 */
final class GazetteerNames {

  /** Weight of a region abroad among places of its name: as much as a town. */
  private static final long REGION = 100_000;

  private static final GazetteerOrganizations ORGANIZATIONS = GazetteerOrganizations.load();

  private final Names names;

  GazetteerNames(Names names) {
    this.names = names;
  }

  /** The local governments that no document of the graph mentions. */
  void add(LocalGovernments governments) {
    Set<String> known = new HashSet<>();
    names.all().stream()
        .filter(name -> name.country() == null || "日本".equals(name.country()))
        .forEach(name -> known.add(place(name)));
    for (LocalGovernment each : governments.all()) {
      Name name =
          new Name(
              "jp-" + each.fullName(),
              each.name(),
              each.nameEn(),
              each.isPrefecture() ? "Prefecture" : "Municipality",
              each.level(),
              null,
              "JP",
              null,
              each.prefecture(),
              0,
              false);
      if (!known.contains(place(name))) {
        names.put(each.name(), name, true, Names.FULL);
        names.put(each.fullName(), name, true, Names.FULL);
        names.putKana(each.kana(), name);
        names.put(each.nameEn(), name, false, Names.ELSEWHERE);
        ShortForms.of(name).forEach(form -> names.put(form, name, false, Names.ELSEWHERE));
        ShortForms.ofLatin(name).forEach(form -> names.put(form, name, false, Names.FULL));
      }
    }
  }

  private static String place(Name name) {
    return name.prefecture() + " " + name.name();
  }

  /** Cities abroad that no document of the graph mentions. */
  void add(ForeignPlaces places, Function<String, String> countryName) {
    for (ForeignCity each : places.cities()) {
      Name name =
          new Name(
              ORGANIZATIONS.idOf(each),
              each.name(),
              each.nameEn(),
              "ForeignCity",
              null,
              countryName.apply(each.countryCode()),
              each.countryCode(),
              null,
              null,
              each.population(),
              false);
      List<Name> known = known(each, places);
      for (String form : each.names()) {
        if (!known.isEmpty()) {
          known.forEach(same -> putReading(form, same));
        } else {
          names.put(form, name, false, Names.ELSEWHERE);
          names.put(form + "市", name, isLargest(each, form + "市", places), Names.FULL);
        }
      }
      putLatin(each.nameEn(), each.names(), name);
    }
    for (ForeignDivision each : places.divisions()) {
      Name name =
          new Name(
              ORGANIZATIONS.idOf(each),
              each.name(),
              each.nameEn(),
              "ForeignRegion",
              null,
              countryName.apply(each.countryCode()),
              each.countryCode(),
              null,
              null,
              REGION,
              false);
      if (each.level() != null && each.name().endsWith(each.level())) {
        names.put(each.name(), name, false, Names.FULL);
      }
      List<Name> known =
          names.known(each.name()).stream()
              .filter(same -> each.countryCode().equals(same.countryCode()))
              .filter(same -> "ForeignRegion".equals(same.kind()))
              .toList();
      for (String form : each.names()) { // 済州道 of 済州特別自治道
        known.forEach(same -> putReading(form, same));
      }
      putLatin(each.nameEn(), each.names(), name);
    }
  }

  /** Those of the graph that are this city: 大連市 for ダイレン市. */
  private List<Name> known(ForeignCity city, ForeignPlaces places) {
    return city.names().stream()
        .flatMap(form -> Stream.of(form, form + "市"))
        .flatMap(form -> names.known(form).stream())
        .filter(name -> city.equals(place(name, places)))
        .distinct()
        .toList();
  }

  private static ForeignCity place(Name name, ForeignPlaces places) {
    return "ForeignCity".equals(name.kind()) && name.countryCode() != null
        ? places.city(name.countryCode(), name.region(), name.name()).orElse(null)
        : null;
  }

  /**
   * Whether the graph holds a smaller city of that name in another country, so that either may be
   * meant: オークランド市 of California and of New Zealand.
   */
  private boolean isLargest(ForeignCity city, String form, ForeignPlaces places) {
    return names.known(form).stream()
        .filter(name -> !city.countryCode().equals(name.countryCode()))
        .map(name -> place(name, places))
        .anyMatch(other -> other != null && other.population() <= city.population());
  }

  /** Another name of one of the graph, and in katakana also without its rank: プサン市, プサン. */
  private void putReading(String form, Name name) {
    if (!names.isTaken(form)) {
      names.put(form, name, true, Names.FULL);
    }
    if (form.matches("[ァ-ヺー]{3,}(広域|特別|直轄)?市")) {
      names.put(form.replaceFirst("(広域|特別|直轄)?市$", ""), name, false, Names.SHORT);
    }
  }

  /** Latin names of places abroad, also of those that the graph holds in Japanese only. */
  private void putLatin(String latin, List<String> called, Name place) {
    if (latin == null || latin.isBlank()) {
      return;
    }
    List<Name> known = new ArrayList<>();
    for (String form : called.stream().flatMap(c -> Stream.of(c, c + "市")).toList()) {
      names.known(form).stream()
          .filter(n -> place.countryCode().equals(n.countryCode()))
          .filter(n -> n.kind().equals(place.kind()))
          .forEach(known::add);
    }
    for (Name each : known) {
      names.put(latin, each, true, Names.FULL);
      ShortForms.ofLatin(each, latin).forEach(form -> names.put(form, each, true, Names.FULL));
      String bare = latin.replaceAll(" (Krai|Oblast|County|Province|Prefecture|State)$", "");
      if (!bare.equals(latin)) {
        names.put(bare, each, true, Names.FULL);
      }
    }
    if (known.isEmpty()) {
      names.put(latin, place, false, Names.ELSEWHERE);
      ShortForms.ofLatin(place, latin)
          .forEach(form -> names.put(form, place, false, Names.ELSEWHERE));
    }
  }

  /** Local governments that are no more: 浦和市. */
  void add(LocalGovernmentChanges changes) {
    for (LocalGovernmentChange each : changes.all()) {
      LocalGovernmentChange.Body before = each.before();
      if (!names.isTaken(before.prefecture() + before.name())) {
        Name name =
            new Name(
                "jp-" + before.fullName(),
                before.name(),
                null,
                "Municipality",
                before.name().substring(before.name().length() - 1),
                null,
                "JP",
                null,
                before.prefecture(),
                0,
                false);
        names.put(before.name(), name, true, Names.FULL);
        names.put(before.fullName(), name, true, Names.FULL);
      }
    }
  }

  /** Other names of companies, universities and other bodies: 小松製作所 of コマツ, AEON of イオン. */
  void add(OrganizationNames organizations) {
    for (Name each : names.all()) {
      if (each.known() && each.prefecture() == null && each.countryCode() == null) {
        Stream.concat(Stream.of(each.name()), ShortForms.of(each).stream())
            .flatMap(called -> organizations.sameAs(called).stream())
            .filter(other -> !names.isTaken(other))
            .toList()
            .forEach(other -> putOther(other, each));
      }
    }
    for (OrganizationName each : organizations.all()) {
      if (each.relation() != jp.enishi.gazetteer.NameRelation.WORD) {
        Name today = elsewhere(each, each.name());
        putElsewhere(each.name(), today);
        putElsewhere(
            each.other(), each.relation().isSameBody() ? today : elsewhere(each, each.other()));
      }
    }
  }

  private void putOther(String other, Name name) {
    names.put(other, name, true, Names.FULL);
    if (isLatin(other)) {
      ShortForms.ofLatin(name, other).forEach(form -> names.put(form, name, true, Names.FULL));
    }
  }

  /** So short a Latin name is a word of the language. */
  private void putElsewhere(String text, Name name) {
    boolean tooShort = isLatin(text) && text.length() < 3;
    if (!tooShort && !names.isTaken(text)) {
      names.put(text, name, false, Names.ELSEWHERE);
    }
  }

  private static Name elsewhere(OrganizationName fact, String called) {
    return new Name(
        ORGANIZATIONS.idOfBody(fact.kind(), called),
        called,
        null,
        fact.kind().label(),
        null,
        null,
        null,
        null,
        null,
        0,
        false);
  }

  private static boolean isLatin(String text) {
    return text.codePoints().allMatch(c -> c < 0x250);
  }
}
