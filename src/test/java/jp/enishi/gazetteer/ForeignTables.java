package jp.enishi.gazetteer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code foreign-divisions.csv} and {@code foreign-cities.csv} from the packages named in
 * {@code import/gazetteer/README.md}. Run it by hand when one of them has changed; see there.
 */
final class ForeignTables {

  /** What the Chinese, Korean or Taiwanese form of a name must look like to be taken. */
  private static final String CITY_IN_HANJI = "\\p{IsHan}{2,7}[市县縣郡区區]";

  private static final Charset JAPANESE = Charset.forName("windows-31j");

  private final Spelling spelling = Spelling.load();
  private final Map<String, List<CSVRecord>> japanese;
  private final List<GeoNamesRow> places;
  private final GeoNamesDivisions divisions;
  private final List<CSVRecord> iso;

  /** Codes and numbers that {@code foreign-place-names.csv} has names for. */
  private final Set<String> own;

  private ForeignTables(Path cities, Path japanese, Path iso, Path admin1, Path out)
      throws IOException {
    this.places = GeoNamesRow.read(cities);
    this.japanese =
        TableFiles.read(japanese).stream()
            .collect(Collectors.groupingBy(row -> row.get("geonameid")));
    this.iso = TableFiles.read(iso);
    this.divisions =
        new GeoNamesDivisions(
            this.iso,
            JsonMapper.shared().readTree(Files.readString(admin1)),
            TableFiles.read(out.resolve("geonames-divisions.csv")));
    this.own =
        TableFiles.read(out.resolve("foreign-place-names.csv")).stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());
  }

  /**
   * Arguments: cities500.txt, geonames_cities_ja.csv, iso3166_2_subdivisions_ja.csv, admin1.json,
   * out folder.
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[4]);
    ForeignTables tables =
        new ForeignTables(
            Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), out);
    tables.writeDivisions(out.resolve("foreign-divisions.csv"));
    tables.writeCities(out.resolve("foreign-cities.csv"));
  }

  private void writeDivisions(Path target) throws IOException {
    Map<String, GeoNamesRow> seats = seats();
    try (CSVPrinter csv =
        TableFiles.printer(target, "code", "country", "level", "names", "nameEn", "lat", "lon")) {
      for (CSVRecord row : iso) {
        String name = row.get("name_ja").replaceAll("\\s*[(（].*?[)）]", "");
        String country = row.get("country");
        boolean named = !name.isEmpty() || own.contains(row.get("code"));
        if (!named || country.equals("JP") || row.get("code").endsWith("-")) {
          continue;
        }
        GeoNamesRow seat = seats.get(row.get("code"));
        csv.printRecord(
            row.get("code"),
            country,
            ForeignLevel.of(country, name),
            name,
            row.get("name_en").replaceAll("[²³]", ""),
            seat == null ? "" : seat.lat(),
            seat == null ? "" : seat.lon());
      }
    }
  }

  /** The seat of each division: the place GeoNames marks so, or else one of the same name. */
  private Map<String, GeoNamesRow> seats() {
    Map<String, GeoNamesRow> seats = new HashMap<>();
    Map<String, GeoNamesRow> byStem = new HashMap<>();
    places.stream()
        .sorted(Comparator.comparingLong(GeoNamesRow::population).reversed())
        .forEach(
            place -> {
              if (place.isSeat()) {
                seats.putIfAbsent(divisions.of(place), place);
              }
              names(place)
                  .forEach(
                      name ->
                          byStem.putIfAbsent(place.country() + ForeignLevel.cityStem(name), place));
            });
    for (CSVRecord row : iso) {
      GeoNamesRow namesake =
          byStem.get(row.get("country") + ForeignLevel.regionStem(row.get("name_ja")));
      if (namesake != null) {
        seats.putIfAbsent(row.get("code"), namesake);
      }
    }
    return seats;
  }

  private void writeCities(Path target) throws IOException {
    Map<Long, GeoNamesRow> byId = new TreeMap<>();
    places.forEach(place -> byId.put(Long.valueOf(place.id()), place));
    try (CSVPrinter csv =
        TableFiles.printer(
            target,
            "id",
            "country",
            "division",
            "names",
            "nameEn",
            "population",
            "lat",
            "lon",
            "origin")) {
      for (GeoNamesRow place : byId.values()) {
        List<String> names = names(place);
        if (!place.country().equals("JP") && (!names.isEmpty() || own.contains(place.id()))) {
          csv.printRecord(
              place.id(),
              place.country(),
              divisions.of(place),
              String.join("|", names),
              place.asciiName(),
              place.population(),
              place.lat(),
              place.lon(),
              origin(place));
        }
      }
    }
  }

  private List<String> names(GeoNamesRow place) {
    List<String> given =
        labelled(place).map(row -> List.of(row.get("name_ja").split("\\|"))).orElse(List.of());
    return Stream.concat(given.stream(), inHanji(place)).map(String::strip).distinct().toList();
  }

  private String origin(GeoNamesRow place) {
    return labelled(place)
        .map(row -> row.get("ja_source").equals("po") ? "catalogue" : "katakana")
        .orElse(names(place).isEmpty() ? "own" : "hanji");
  }

  private Optional<CSVRecord> labelled(GeoNamesRow place) {
    return Optional.ofNullable(japanese.get(place.id())).map(rows -> rows.get(0));
  }

  /** Chinese, Korean and Taiwanese seats in the characters that Japanese writes them in. */
  private Stream<String> inHanji(GeoNamesRow place) {
    boolean region = place.country().matches("CN|KR|TW");
    boolean seat = place.feature().matches("PPLC|PPLA[23]?") || !place.country().equals("CN");
    return !region || !(seat || labelled(place).isPresent())
        ? Stream.empty()
        : place.alternates().stream()
            .filter(name -> name.matches(CITY_IN_HANJI))
            .map(spelling::inStandardKanji)
            .filter(name -> JAPANESE.newEncoder().canEncode(name));
  }
}
