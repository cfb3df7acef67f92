package jp.enishi.extraction.parties;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which names of places and bodies end. They tell where one name stops and the next
 * begins.
 */
final class Suffixes {

  private static final String CITY = "市|町|村|区|郡";
  private static final String REGION = "省|州|道|県|縣|县|府|都|地方|地域|自治区|特別行政区|連邦区";
  private static final String BODY =
      "共同体|行政体|協議会|機構|会議|連合|連盟|協会|組合|財団|センター|委員会|大使館|領事館|大学|学校|研究所|研究院|会社|公司|銀行|港|庁|局|省庁";

  private static final Pattern COMPLETE =
      Pattern.compile(".*(?:" + CITY + "|" + REGION + "|" + BODY + ")$");

  /**
   * A region before a longer name: its suffix is not itself part of a longer suffix (済州特別自治道,
   * 光州広域市, 貴州省) and something more than a suffix follows it (原州市 is no region 原州).
   */
  private static final Pattern LEADING_REGION =
      Pattern.compile(
          "^(.+?(?:自治区|特別自治道|特別自治市|自治州|地方|地域|特別行政区|省|州|道|県|縣|县|郡|府))(?!省|州|市|県|縣|郡|道|府|区|特別|自治|広域|立)(.{2,})$");

  /** A city before its ward or borough. */
  private static final Pattern LEADING_CITY = Pattern.compile("^(.+?市)(?!区)([^市]+区)$");

  private Suffixes() {}

  /** Whether a name that ends like this text can stand alone in a list. */
  static boolean isComplete(String text) {
    return COMPLETE.matcher(withoutTrailingBracket(text)).matches();
  }

  /** The text split behind its first region, or null when it has none. */
  static String[] splitRegion(String text) {
    Matcher m = LEADING_REGION.matcher(text);
    if (m.matches()) {
      return new String[] {m.group(1), m.group(2)};
    }
    Matcher city = LEADING_CITY.matcher(text);
    return city.matches() && city.group(2).length() > 2
        ? new String[] {city.group(1), city.group(2)}
        : null;
  }

  /** Whether the text ends with the name of a whole first-level division rather than a city. */
  static boolean endsAsRegion(String text) {
    return text.matches(".*(?:省|州|道|縣|県|县|府|地方|地域|自治区|特別行政区|連邦区)$");
  }

  private static String withoutTrailingBracket(String text) {
    return text.replaceAll("[（(][^（()）]*[)）]$", "").strip();
  }
}
