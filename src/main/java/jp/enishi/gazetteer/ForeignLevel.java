package jp.enishi.gazetteer;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rank that the Japanese name of a place abroad says: 遼寧省 is a 省, 釜山広域市 a 広域市. */
final class ForeignLevel {

  private static final Pattern REGION =
      Pattern.compile(
          "(?<stem>.{2,}?)(?<level>特別自治道|特別自治市|特別行政区|広域市|特別市|直轄市|特別州|特別区|首都特別地域|首都圏地域"
              + "|自治共和国|自治管区|自治州|自治区|自治体|自治地域|行政地域|共和国|地域圏|地方|地域|地区|教区|準州|自由州|省|州|道|県|郡|市|区"
              + "|諸島|島)");

  private static final Pattern CITY =
      Pattern.compile("(?<stem>.{2,}?)(特別自治|特別行政|特別|広域|直轄)?市|(?<katakana>[ァ-ヺー]{2,}?)(市|町|村|シティ)");

  /** Cities right below the state, which Japanese simply calls 市 or by their name alone. */
  private static final Set<String> OF_THE_STATE =
      Set.of(
          "CN北京市",
          "CN上海市",
          "CN天津市",
          "CN重慶市",
          "TW台北市",
          "TW新北市",
          "TW桃園市",
          "TW台中市",
          "TW台南市",
          "TW高雄市",
          "VNハノイ",
          "VNハイフォン",
          "VNダナン",
          "VNカントー",
          "VNホーチミン市");

  private ForeignLevel() {}

  /** 省, 州, 直轄市 …, or an empty text when the name says none. */
  static String of(String country, String name) {
    if (OF_THE_STATE.contains(country + name)) {
      return "直轄市";
    }
    Matcher region = REGION.matcher(name);
    return region.matches() ? region.group("level") : "";
  }

  /** The name of a region without its rank: 広西 of 広西自治区; 広州 stays whole. */
  static String regionStem(String name) {
    Matcher region = REGION.matcher(name);
    return region.matches() ? region.group("stem") : name;
  }

  /** The name of a city without 市, 広域市 …; a name in katakana also without 町 and 村. */
  static String cityStem(String name) {
    Matcher city = CITY.matcher(name);
    if (!city.matches()) {
      return name;
    }
    return city.group("stem") != null ? city.group("stem") : city.group("katakana");
  }
}
