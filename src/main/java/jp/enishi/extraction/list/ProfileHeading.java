package jp.enishi.extraction.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * The heading of a profile: a line that names one partner of a tie and nothing else but the kind of
 * tie and whose it is: {@code 滋賀県草津市}, {@code 姉妹都市 松本市（長野県）}, {@code A市の友好都市・B市}.
 *
 * @param owner whose partner it is, or ""
 * @param kind 姉妹都市, 友好港 … as printed, or ""
 */
record ProfileHeading(String partner, String kind, String owner) {

  static final String TIE =
      "(?:(?:国際|国内)?(?:姉妹|友好)(?:親善|交流|友好)?(?:都市|自治体|市町村|港|州|県|町村|市|町|村|区)?(?:の?(?:提携|盟約|縁組))?(?:都市)?)";
  private static final String OF_PLACE = "\\p{L}[\\p{L} ・･.－ー-]{0,40}?(?:[市町村区郡県州省府道都港]|シティ)";
  private static final String BRACKET = " ?[（(][^（()）]{1,30}[)）]";
  private static final Pattern PLACE = Pattern.compile(OF_PLACE + "(?:" + BRACKET + ")?");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\p{L}[\\p{L}・ー]{1,30}" + BRACKET);
  private static final Pattern MARKS = Pattern.compile("^[■●◆○◇□▼▽★☆◎・#\\s]+|[\\s|｜■●◆]+$");
  private static final Pattern KIND_FIRST =
      Pattern.compile("^[【〔\\[(（〈＜<]?(" + TIE + ")[】〕\\])）〉＞>]?[ ・：:／/-]*(?=\\S{2})(.+)$");
  private static final Pattern KIND_LAST =
      Pattern.compile(
          "^(.{2,40}?)(?:との|と|[ ・：:]+|(?=[（(]))[（(]?(" + TIE + ")(?:交流|について|の?ご?紹介)?[)）]?$");
  private static final Pattern OF_OWNER =
      Pattern.compile("^([^の ]{1,10}[都道府県市町村区])の(" + TIE + ")[ ・：:「]+(.{2,40}?)」?$");

  /** 本市, 交流都市 and the like, and several names in one heading. */
  private static final Pattern NO_PARTNER =
      Pattern.compile(
          "(?:各|両|本|当|同|周辺|近隣)[市町村区県]|.*(?:市町村|(?:姉妹|友好|交流|提携)都市|地区|道の駅|空港|漁港)"
              + "|.*(?:及び|並びに|および|[、，をはがにと]).*");

  private static final int LONGEST = 60;

  /** The heading that a line is; nothing when it is none. */
  static Optional<ProfileHeading> of(String line, PieceSorts sorts) {
    String text = MARKS.matcher(Wording.unified(line)).replaceAll("").strip();
    if (text.length() < 2
        || text.length() > LONGEST
        || text.indexOf('。') >= 0
        || !JapaneseDates.find(text).isEmpty()) {
      return Optional.empty();
    }
    Matcher owned = OF_OWNER.matcher(text);
    if (owned.matches() && sorts.isPlace(owned.group(1)) && isPartner(owned.group(3), sorts)) {
      return Optional.of(new ProfileHeading(owned.group(3), owned.group(2), owned.group(1)));
    }
    Matcher first = KIND_FIRST.matcher(text);
    if (first.matches() && isPartner(first.group(2), sorts)) {
      return Optional.of(new ProfileHeading(first.group(2), first.group(1), ""));
    }
    Matcher last = KIND_LAST.matcher(text);
    if (last.matches() && isPartner(last.group(1), sorts)) {
      return Optional.of(new ProfileHeading(last.group(1), last.group(2), ""));
    }
    return isPartner(text, sorts)
        ? Optional.of(new ProfileHeading(text, "", ""))
        : Optional.empty();
  }

  /** Whether two headings, or a heading and a name in a sentence, mean the same place. */
  boolean isNamed(String name) {
    String own = bare(partner);
    String other = bare(name);
    return own.length() > 1
        && other.length() > 1
        && (own.endsWith(other) || other.endsWith(own) || own.contains(other));
  }

  private static String bare(String name) {
    return Wording.bare(name.replaceAll("[（(].*", ""));
  }

  private static boolean isPartner(String text, PieceSorts sorts) {
    if (NO_PARTNER.matcher(text).matches()) {
      return false;
    }
    boolean port = text.matches("[\\p{L}・ー ]{1,30}港(?:" + BRACKET + ")?");
    boolean place =
        PLACE.matcher(text).matches()
                && (sorts.isPlace(text) || sorts.isPlace(placeOnly(text).replace(" ", "")))
            || PLACE.matcher(text).matches() && isSort(text, sorts)
            || text.matches(".{1,12}市.{1,10}[区県]")
                && sorts.isPlace(text.replaceFirst("(?<=市).*", ""))
            || IN_BRACKETS.matcher(text).matches() && sorts.isName(text);
    return port || place;
  }

  private static String placeOnly(String text) {
    return text.replaceFirst("[（(].*", "").strip();
  }

  private static boolean isSort(String text, PieceSorts sorts) {
    return sorts.of(text) == Piece.Sort.PARTNER || sorts.isName(text);
  }
}
