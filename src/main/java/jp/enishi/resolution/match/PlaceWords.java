package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/** How names of places abroad are built: regions before the place, levels behind it. */
final class PlaceWords {

  private static final Pattern REGION =
      Pattern.compile(
          "(?<region>\\S+?(?:省|州|自治区|道|地方|県|縣|县))(?![省州区道市郡県縣县町村]|特別|広域|直轄|自治|立)"
              + "(?<rest>\\S{2,}.*)");

  /** A county or a ward behind a city lies in it; these do not. */
  private static final Pattern CITY_FIRST =
      Pattern.compile("(?<city>\\S{2,}市)[\\s・、,]*(?<region>[^\\s市]{2,}(?:省|州|自治区|道|地方))");

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<stem>.+?)(?<level>(?:特別自治|特別行政|特別|広域|直轄)?市|特別自治道|特別自治州|\\S{0,8}族自治州|\\S{0,8}自治区|特別行政区|省|地方|州|道|県|縣|县|郡|区|町|村)");
  private static final Pattern CITY_NAMED_STATE = Pattern.compile("\\p{IsHan}{1,2}州");
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・=＝゠‐-– ]{1,24}?(?:市|省|州|自治区|特別行政区|広域市|町|村|郡|区|県|縣|县|道)");
  private static final Pattern BODY =
      Pattern.compile(".*(?:鉄道|水道|街道|報道|武道|柔道|剣道|書道|茶道|華道|市場|株道|地区|学区|連合県)");

  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?<word>サウス|サザン|ノース|ノーザン|イースト|イースタン|ウエスト|ウェスト|ウエスタン|ウェスタン|ニュー)(?<rest>[ァ-ヺー]{3,})");
  private static final Pattern ONLY_ABROAD = Pattern.compile(".*(?:省|自治区|[ァ-ヺー]州)");

  /** The rank of a city before its ward: ソウル特別市鍾路区. */
  private static final Pattern RANK_WITHIN = Pattern.compile("(?:特別自治|特別|広域|直轄)市(?=\\S+区$)");

  private PlaceWords() {}

  /** The regions from the top, and the place: also of 瀋陽市遼寧省, the city first. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    String rest = text.strip();
    for (Matcher m = REGION.matcher(rest); m.matches(); m = REGION.matcher(rest)) {
      parts.add(m.group("region"));
      rest = m.group("rest").strip();
    }
    Matcher turned = CITY_FIRST.matcher(rest);
    if (turned.matches()) {
      parts.add(turned.group("region"));
      rest = turned.group("city");
    }
    parts.add(rest);
    return parts;
  }

  /** 遼寧省瀋陽: a region that no place in Japan has, and something in it. */
  static boolean underRegion(String text) {
    List<String> parts = split(text);
    return parts.size() > 1 && ONLY_ABROAD.matcher(parts.get(0)).matches();
  }

  /** Whether the words look like a place, or are said to be one. */
  static boolean isPlace(String text, NameReader.NameParts parts) {
    boolean said =
        parts.saidToBe(
            OrganizationKind.FOREIGN_CITY,
            OrganizationKind.FOREIGN_REGION,
            OrganizationKind.MUNICIPALITY,
            OrganizationKind.PREFECTURE);
    boolean stated = parts.country != null && !parts.country.code().equals("JP");
    if (parts.query.kind() != null && !said) {
      return false;
    }
    boolean looks = PLACE.matcher(text).matches() && !BODY.matcher(text).matches();
    return said || looks || (stated || !parts.regions.isEmpty()) && !BodyWords.isBody(text);
  }

  /** Words that are translated as often as they are written by sound: サウスオーストラリア, 南オーストラリア. */
  static String translated(String stem) {
    Matcher m = DIRECTION.matcher(stem);
    if (!m.matches()) {
      return stem;
    }
    String word = m.group("word");
    String kanji =
        word.startsWith("サ")
            ? "南"
            : word.startsWith("ノ")
                ? "北"
                : word.startsWith("イ") ? "東" : word.startsWith("ニュ") ? "新" : "西";
    return kanji + m.group("rest");
  }

  /** A city that lies in no province because it is one: 釜山広域市, 重慶直轄市. */
  static boolean isRegionOfItsOwn(String own) {
    return own.matches(".+(?:特別自治|特別|広域|直轄)市");
  }

  /** 瀋陽 of 瀋陽市, 釜山 of 釜山広域市; the name itself when it has no level: 広州. */
  static String stem(String printed) {
    String own = RANK_WITHIN.matcher(printed).replaceAll("市");
    Matcher m = LEVEL.matcher(own);
    return m.matches() && !CITY_NAMED_STATE.matcher(own).matches() ? m.group("stem") : own;
  }

  /** 市 for every rank of city, 自治州 and 州 as 州; empty when none is written. */
  static String level(String own) {
    Matcher m = LEVEL.matcher(own);
    if (!m.matches() || CITY_NAMED_STATE.matcher(own).matches()) {
      return "";
    }
    String level = m.group("level");
    if (level.equals("地方")) {
      return level;
    }
    return level.endsWith("市")
        ? "市"
        : level.endsWith("自治区") || level.endsWith("行政区")
            ? "省"
            : level.substring(level.length() - 1);
  }
}
