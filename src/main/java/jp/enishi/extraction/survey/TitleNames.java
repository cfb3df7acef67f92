package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * The names in a title of the form 「AのX局とBのY局との…協定」: which offices and companies sign, and which
 * places it names that the cells of the card do not.
 */
final class TitleNames {

  private static final Pattern SIDES =
      Pattern.compile("^(.+?)(?:と|及び|、日本)(.+?)(?:との|の間|間の|における|による|の|に於ける)");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^.{0,20}(?:局|部|課|庁|院|委員会|センター|研究所|試験場|美術館|博物館|図書館|管理局|企業団|事務所|大学|学校|港湾局|[都道府県市区町村]役所|役場)$");
  private static final Pattern COMPANY = Pattern.compile(".*(?:公司|株式会社|会社|集団|集团)$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|(?<=[・、と 「及び於]))([\\p{IsHan}\\p{IsKatakana}ー・]{1,20}?(?:市|町|村|郡|県|州|省))(?=$|[・、とのに 間及双]|教育)");
  private static final Pattern NO_PLACE =
      Pattern.compile(".*(?:都市|両市|三市|両県|各市|[一二三四五]市|姉妹市|県市|市町村|同市)$");

  private final Countries countries;
  private final LocalGovernments localGovernments;

  TitleNames(Countries countries, LocalGovernments localGovernments) {
    this.countries = countries;
    this.localGovernments = localGovernments;
  }

  /** Offices and companies that sign, each with the party it belongs to. */
  List<Signatory> signatories(String title, List<ReadParty> parties) {
    Matcher sides = SIDES.matcher(Wording.unified(title).replaceAll("\\([^()]*\\)", ""));
    List<Signatory> found = new ArrayList<>();
    if (sides.find()) {
      found.addAll(ofSide(sides.group(1), parties));
      found.addAll(ofSide(sides.group(2), parties));
    }
    return found;
  }

  private List<Signatory> ofSide(String side, List<ReadParty> parties) {
    List<Signatory> found = new ArrayList<>();
    ReadParty last = null;
    for (String item : side.split("[、・]")) {
      String name = withoutPlaceBefore(item.strip(), parties);
      Optional<ReadParty> named =
          parties.stream().filter(each -> office(name, each).isPresent()).findFirst();
      ReadParty party = named.orElse(OFFICE.matcher(name).matches() ? last : null);
      String office = named.flatMap(each -> office(name, each)).orElse(name);
      if (party != null && COMPANY.matcher(office).matches()) {
        found.add(new Signatory(party, name, true));
      } else if (party != null && OFFICE.matcher(office).matches()) {
        found.add(new Signatory(party, name, false));
      }
      last = party != null ? party : last;
    }
    return found;
  }

  /** What follows the party's name, when the text begins with it and goes on. */
  private static Optional<String> office(String text, ReadParty party) {
    for (String stem : stems(party.name())) {
      if (text.startsWith(stem) && text.length() > stem.length()) {
        String rest = text.substring(stem.length());
        if (!rest.matches("[都道府県市区町村]")
            && (OFFICE.matcher(rest).matches() || COMPANY.matcher(rest).matches())) {
          return Optional.of(rest);
        }
      }
    }
    return Optional.empty();
  }

  /** The name, and the name as titles shorten it: 釜山広域市 → 釜山市, 釜山; 瀋陽市 → 瀋陽. */
  private static List<String> stems(String name) {
    String plain = name.replaceFirst("(?:広域市|特別市|特別自治道|特別自治市|市|町|村|区|郡|県|省|州|道|府|都)$", "");
    return plain.length() < 2 || plain.equals(name)
        ? List.of(name)
        : List.of(name, plain + "市", plain);
  }

  /** Places that the title names and that are neither parties nor what stands above one. */
  List<String> unknownPlaces(String title, List<ReadParty> parties) {
    List<String> unknown = new ArrayList<>();
    Matcher place = PLACE.matcher(Wording.unified(title));
    while (place.find()) {
      String name = withoutPlaceBefore(place.group(1), parties);
      if (!NO_PLACE.matcher(name).matches()
          && name.length() > 2
          && parties.stream().noneMatch(each -> isOrHolds(name, each))) {
        unknown.add(name);
      }
    }
    return unknown;
  }

  /** Names in the title's lists of signatories that are no party, no part of one and no office. */
  List<String> unknownSignatories(String title, List<ReadParty> parties) {
    Matcher sides = SIDES.matcher(Wording.unified(title).replaceAll("\\([^()]*\\)", ""));
    List<String> unknown = new ArrayList<>();
    if (sides.find()) {
      for (int side = 1; side <= 2; side++) {
        List<String> items = List.of(sides.group(side).split("、"));
        items.stream()
            .filter(each -> items.size() > 1)
            .map(each -> withoutPlaceBefore(each.strip(), parties))
            .filter(each -> !OFFICE.matcher(each).matches() && !PLACE.matcher(each).find())
            .filter(
                each ->
                    parties.stream()
                        .noneMatch(
                            party -> stems(party.name()).stream().anyMatch(each::startsWith)))
            .forEach(unknown::add);
      }
    }
    return unknown;
  }

  private static boolean isOrHolds(String name, ReadParty party) {
    String printed = Wording.unified(party.printed());
    return printed.contains(name)
        || stems(party.name()).stream().anyMatch(stem -> stem.equals(name) || name.endsWith(stem));
  }

  /** The text without 日本国, country, prefecture or region before the name proper. */
  private String withoutPlaceBefore(String text, List<ReadParty> parties) {
    String name = text.replaceFirst("^(?:在)?日本国?・?(?=.{2})", "").replaceFirst("^在(?=.{4})", "");
    name =
        name.substring(countries.atStart(name).map(match -> match.printed().length()).orElse(0))
            .replaceFirst("^[・ ]", "");
    String prefecture = localGovernments.prefectureAtStart(name).orElse(null);
    boolean partyIsPrefecture =
        prefecture != null && parties.stream().anyMatch(each -> each.name().equals(prefecture));
    if (prefecture != null && !partyIsPrefecture && name.length() > prefecture.length()) {
      name = name.substring(prefecture.length());
    }
    for (ReadParty each : parties) {
      if (each.region() != null
          && name.startsWith(each.region())
          && name.length() > each.region().length()) {
        name = name.substring(each.region().length());
      }
    }
    return name.strip();
  }
}
