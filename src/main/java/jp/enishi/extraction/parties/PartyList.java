package jp.enishi.extraction.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.CountryMatch;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.OrganizationKind;

/**
 * Reads a cell that lists local governments and other bodies: one by one, with the country, region
 * and prefecture that stand before each name or are carried over from an earlier item of the list.
 */
public final class PartyList {

  private static final Pattern GROUP =
      Pattern.compile("^(.*?)(?:を構成する|の構成)[^（(]*[（(]\\s*(.+[、，,].+?)\\s*[)）]$", Pattern.DOTALL);
  private static final Pattern CITIES_OF_COUNTRY =
      Pattern.compile("^([^（(]+)[（(]([^（()）]+[市県州省郡]\\s*[・、，][^（()）]+[市県州省郡])[)）]$");
  private static final Pattern LABELLED =
      Pattern.compile("^([^：:（(]+)[：:]\\s*(.+)$", Pattern.DOTALL);
  private static final Pattern OFFICE = Pattern.compile("^(.+?)\\s*[（(]([^（()）]+)[)）]$");
  private static final Pattern MISSION =
      Pattern.compile("^(?:在|駐)日(?:本国?)?(.+?)(?:日本|駐日)?((?:総領事館|大使館|領事館|代表部|代表処).*)$");

  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final ListSplitter splitter;

  public PartyList(Countries countries, LocalGovernments localGovernments) {
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.splitter = new ListSplitter(countries);
  }

  /** The parties on the Japanese side, in the order printed. */
  public List<ReadParty> japanese(String cell) {
    List<ReadParty> parties = new ArrayList<>();
    String prefecture = null;
    for (String item : splitter.split(cell)) {
      ReadParty party = japaneseParty(stripDot(item), prefecture);
      parties.add(party);
      prefecture = party.prefecture() != null ? party.prefecture() : prefecture;
    }
    return parties;
  }

  /** The parties on the foreign side, in the order printed. */
  public List<ReadParty> foreign(String cell) {
    Matcher group = GROUP.matcher(cell.strip());
    if (group.matches()) {
      Place place = placeOf(group.group(1).strip());
      return foreign(group.group(2), place, true);
    }
    return foreign(cell, Place.UNKNOWN, false);
  }

  private List<ReadParty> foreign(String cell, Place start, boolean keepRegion) {
    List<ReadParty> parties = new ArrayList<>();
    Place place = start;
    for (String item : splitter.split(cell)) {
      boolean sameRegion = keepRegion || item.startsWith("・") || item.startsWith("･");
      Place before = sameRegion ? place : place.withoutRegion();
      String text = stripDot(item);
      Matcher labelled = LABELLED.matcher(text);
      if (labelled.matches() && isBareCountry(labelled.group(1))) {
        before =
            Place.UNKNOWN.in(countries.atStart(labelled.group(1).strip()).orElseThrow().country());
        text = labelled.group(2).strip();
      }
      Matcher group = CITIES_OF_COUNTRY.matcher(text);
      if (group.matches() && isBareCountry(group.group(1))) {
        parties.addAll(foreign(group.group(2), placeOf(group.group(1)), false));
        place =
            parties.isEmpty()
                ? place
                : new Place(parties.get(parties.size() - 1).country(), null, null);
        continue;
      }
      ReadParty party = foreignParty(text, before);
      parties.add(party);
      place = new Place(party.country(), party.region(), null);
    }
    return parties;
  }

  private ReadParty japaneseParty(String printed, String earlierPrefecture) {
    String text = Wording.unified(printed).replaceFirst("^(?:在)?日本国?(?=.{2})", "");
    Country japan = countries.byCode("JP").orElseThrow();
    Optional<String> prefecture = localGovernments.prefectureAtStart(text);
    if (prefecture.isPresent()) {
      String rest = text.substring(prefecture.get().length()).strip();
      if (rest.isEmpty()) {
        return new ReadParty(printed, text, japan, null, null, OrganizationKind.PREFECTURE, null);
      }
      if (rest.matches(".+[市町村区]$")) {
        return new ReadParty(
            printed, rest, japan, null, prefecture.get(), OrganizationKind.MUNICIPALITY, null);
      }
    }
    if (text.matches(".+[市町村区]$")) {
      String home =
          localGovernments
              .find(earlierPrefecture, text)
              .or(() -> localGovernments.find(null, text))
              .map(each -> each.prefecture())
              .orElse(null);
      return new ReadParty(printed, text, japan, null, home, OrganizationKind.MUNICIPALITY, null);
    }
    return new ReadParty(printed, text, japan, null, null, BodyKinds.of(text), null);
  }

  private ReadParty foreignParty(String printed, Place before) {
    String text = Wording.unified(printed);
    Matcher mission = MISSION.matcher(text);
    if (mission.matches()) {
      return mission(printed, mission);
    }
    CountryMatch match = countries.atStart(text).orElse(null);
    if (match == null) {
      return located(printed, text, before);
    }
    String rest = text.substring(match.printed().length()).replaceFirst("^国(?=.)", "").strip();
    return located(printed, rest, Place.UNKNOWN.in(match.country()));
  }

  /** An embassy or consulate in Japan, under one form of its name: 在日デンマーク王国大使館. */
  private ReadParty mission(String printed, Matcher mission) {
    Country country = countries.atStart(mission.group(1)).map(CountryMatch::country).orElse(null);
    String name = "在日" + mission.group(1) + mission.group(2);
    return new ReadParty(printed, name, country, null, null, OrganizationKind.PUBLIC_BODY, null);
  }

  /**
   * A name behind its country: an office in brackets, regions before it, or nothing but the country
   * itself.
   */
  private ReadParty located(String printed, String rest, Place place) {
    Country country = place.country();
    Matcher office = OFFICE.matcher(rest);
    if (rest.isEmpty()) {
      return new ReadParty(
          printed, country.name(), country, null, null, OrganizationKind.COUNTRY, null);
    }
    if (country != null && rest.matches("[（(][^（()）]+[)）]")) {
      String inBrackets = rest.substring(1, rest.length() - 1);
      Matcher mission = MISSION.matcher(inBrackets);
      if (mission.matches()) {
        return mission(printed, mission);
      }
      return new ReadParty(
          printed, country.name(), country, null, null, OrganizationKind.COUNTRY, inBrackets);
    }
    if (office.matches()) {
      ReadParty head = located(printed, office.group(1), place);
      return new ReadParty(
          printed, head.name(), country, head.region(), null, head.kind(), office.group(2));
    }
    if (rest.matches(".*(?:大使館|領事館)$")) {
      return new ReadParty(printed, rest, country, null, null, OrganizationKind.PUBLIC_BODY, null);
    }
    String region = null;
    String name = rest;
    int space = name.lastIndexOf(' ');
    if (space > 0 && !Suffixes.isComplete(name.substring(0, space))) {
      region = name.substring(0, space);
      name = name.substring(space + 1);
    }
    for (String[] split = Suffixes.splitRegion(name);
        split != null;
        split = Suffixes.splitRegion(name)) {
      region = region == null ? split[0] : region;
      name = split[1].strip();
    }
    OrganizationKind kind = BodyKinds.ofForeign(name, country == null ? null : country.code());
    String carried = kind == OrganizationKind.FOREIGN_REGION ? null : place.region();
    return new ReadParty(
        printed, name, country, region == null ? carried : region, null, kind, null);
  }

  private Place placeOf(String text) {
    ReadParty head = foreignParty(text, Place.UNKNOWN);
    return new Place(head.country(), head.region(), null);
  }

  private boolean isBareCountry(String text) {
    String stripped = text.strip();
    return countries
        .atStart(stripped)
        .filter(match -> match.printed().length() == stripped.length())
        .isPresent();
  }

  private static String stripDot(String item) {
    return item.startsWith("・") || item.startsWith("･") ? item.substring(1).strip() : item.strip();
  }
}
