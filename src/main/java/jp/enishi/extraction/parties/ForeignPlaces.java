package jp.enishi.extraction.parties;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.CountryMatch;

/**
 * Foreign places with country and state in any order: デモイン市（アメリカ合衆国アイオワ州）, アメリカ・アイオワ州 デモイン市,
 * [中国]大連市, 大連市 中国・遼寧省.
 */
final class ForeignPlaces {

  private static final String PLACE = "市|町|村|区|郡|州|省|県|縣|县|道|府|特別市|広域市|自治区|準州|カウンティ|シティ|諸島|島|地方";
  private static final Pattern PLACE_NAME = Pattern.compile(".{1,30}(?:" + PLACE + ")$");
  private static final Pattern BRACKET_BEHIND =
      Pattern.compile("^([^（(\\[［【〔]+)[（(\\[［【〔]([^（()）]+)[)）\\]］】〕]$");
  private static final Pattern BRACKET_BEFORE =
      Pattern.compile("^[（(\\[［【〔]([^（()）]+)[)）\\]］】〕]\\s*([^（(\\[]+)$");
  private static final Pattern REGION_BEHIND =
      Pattern.compile("^([^(（]+)[(（]([^()（）]{1,20}(?:州|省|県|道|府|自治区))[)）]$");

  /** モンゴル国立…大学 has the country in its name. */
  private static final Pattern OF_THE_STATE = Pattern.compile("国?[立営]|国際");

  private static final Pattern STATE_BEFORE_SPACE = Pattern.compile("^(\\S+(?:州|省|県|道|府)) ");
  private static final Pattern SEPARATORS = Pattern.compile("^[・･/／、,:：\\s]+|[・･/／、,:：\\s]+$");

  private final Countries countries;
  private final PartyList partyList;

  ForeignPlaces(Countries countries, PartyList partyList) {
    this.countries = countries;
    this.partyList = partyList;
  }

  /** The place, or nothing when the text names no country outside Japan together with a place. */
  Optional<Partner> read(String printed, String text) {
    Matcher behind = BRACKET_BEHIND.matcher(text);
    if (behind.matches()) {
      return located(printed, behind.group(1).strip(), behind.group(2));
    }
    Matcher before = BRACKET_BEFORE.matcher(text);
    if (before.matches()) {
      return located(printed, before.group(2).strip(), before.group(1));
    }
    return countryFirst(printed, text).or(() -> countryLast(printed, text));
  }

  /** A name and, elsewhere, the words that say where it lies. */
  Optional<Partner> located(String printed, String name, String where) {
    String[] found = countryAndRegion(where);
    if (found == null) {
      return Optional.empty();
    }
    Country country = countries.byCode(found[0]).orElseThrow();
    CountryMatch again = countries.atStart(name).orElse(null);
    boolean twice =
        again != null
            && again.country().code().equals(found[0])
            && name.length() > again.printed().length() + 1
            && isPlaceBehind(name, again)
            && !OF_THE_STATE.matcher(name.substring(again.printed().length())).lookingAt();
    if (twice) {
      String bare = name.substring(again.printed().length()).replaceFirst("^国(?=.{2})", "");
      return located(printed, SEPARATORS.matcher(bare).replaceAll(""), where);
    }
    Matcher region = REGION_BEHIND.matcher(name);
    if (found[1].isEmpty() && region.matches()) {
      return Optional.of(place(printed, region.group(1).strip(), country, region.group(2)));
    }
    return Optional.of(place(printed, name, country, found[1].isEmpty() ? null : found[1]));
  }

  /** Whether what follows the country is a place or stands apart: 台湾観光協会 is one name. */
  private static boolean isPlaceBehind(String name, CountryMatch country) {
    String rest = name.substring(country.printed().length());
    return PLACE_NAME.matcher(rest).matches()
        || SEPARATORS.matcher(rest).replaceAll("").length() < rest.length()
        || rest.startsWith("国") && rest.length() > 2
        || CorporateForms.isIn(rest)
        || rest.matches("[ァ-ヶー・= ]+");
  }

  private Optional<Partner> countryFirst(String printed, String text) {
    CountryMatch match = countries.atStart(text).filter(ForeignPlaces::isForeign).orElse(null);
    if (match == null) {
      return Optional.empty();
    }
    String behind = text.substring(match.printed().length());
    String rest = SEPARATORS.matcher(behind).replaceAll("");
    boolean apart = behind.length() > rest.length();
    if (rest.isEmpty() || CorporateForms.isIn(rest)) {
      return Optional.empty();
    }
    if (!PLACE_NAME.matcher(rest).matches() && !(apart && rest.matches("[ァ-ヶー・= ]+|.*[州省] .*"))) {
      return Optional.empty();
    }
    // A state before a space is not a place of its own: オハイオ州 ブルックサイド市.
    String joined = STATE_BEFORE_SPACE.matcher(rest).replaceFirst("$1");
    var read = partyList.foreign(match.country().name() + " " + joined);
    return read.size() != 1
        ? Optional.empty()
        : Optional.of(place(printed, read.get(0).name(), match.country(), read.get(0).region()));
  }

  private Optional<Partner> countryLast(String printed, String text) {
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      String[] where = countryAndRegion(text.substring(space + 1));
      if (where != null && (where[1].isEmpty() || PLACE_NAME.matcher(where[1]).matches())) {
        return located(printed, text.substring(0, space), text.substring(space + 1));
      }
    }
    return Optional.empty();
  }

  /** Code of the country and the words beside it (empty when none), or null without country. */
  private String[] countryAndRegion(String where) {
    String text = where.strip();
    CountryMatch start = countries.atStart(text).filter(ForeignPlaces::isForeign).orElse(null);
    if (start != null) {
      String region = text.substring(start.printed().length());
      String bare = SEPARATORS.matcher(region).replaceAll("").replaceFirst("^[（(](.*)[)）]$", "$1");
      return new String[] {start.country().code(), bare};
    }
    for (int i = Math.min(12, text.length() - 3); i >= 2; i--) {
      // カナダブリティッシュコロンビア州: letters of one script do not tell where the country ends.
      Country country = countries.byName(text.substring(0, i)).orElse(null);
      boolean region = text.substring(i).matches("[ァ-ヶー・＝]{2,}(?:州|省|県|準州|地方)");
      if (country != null && region && !country.code().equals("JP")) {
        return new String[] {country.code(), text.substring(i)};
      }
    }
    for (int i = Math.max(1, text.length() - 14); i < text.length(); i++) {
      Country country = countries.byName(text.substring(i)).orElse(null);
      if (country != null && !country.code().equals("JP")) {
        return new String[] {
          country.code(), SEPARATORS.matcher(text.substring(0, i)).replaceAll("")
        };
      }
    }
    return null;
  }

  private static Partner place(String printed, String name, Country country, String region) {
    String own = name;
    String above = region;
    String[] split = above == null ? Suffixes.splitRegion(name) : null;
    if (split != null) {
      above = split[0];
      own = split[1].strip();
    }
    return new Partner(
        printed,
        own,
        country,
        above,
        null,
        BodyKinds.ofForeign(own, country.code()),
        Partner.Sort.NAMED);
  }

  private static boolean isForeign(CountryMatch match) {
    return !match.country().code().equals("JP");
  }
}
