package jp.enishi.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Regions and cities of {@code foreign-divisions.csv} and {@code foreign-cities.csv} with the names
 * that {@code foreign-place-names.csv} adds to them, and the places that only the latter has.
 */
record ForeignTable(List<ForeignDivision> divisions, List<ForeignCity> cities) {

  static ForeignTable read() {
    Map<String, CSVRecord> own = new LinkedHashMap<>();
    List<CSVRecord> only = new ArrayList<>();
    for (CSVRecord row : Table.rows("foreign-place-names.csv")) {
      if (row.get("code").isEmpty()) {
        only.add(row);
      } else {
        own.put(row.get("code"), row);
      }
    }
    List<ForeignDivision> divisions = new ArrayList<>();
    for (CSVRecord row : Table.rows("foreign-divisions.csv")) {
      divisions.add(division(row, null, Optional.ofNullable(own.get(row.get("code")))));
    }
    List<ForeignCity> cities = new ArrayList<>();
    for (CSVRecord row : Table.rows("foreign-cities.csv")) {
      cities.add(city(row, Optional.ofNullable(own.get(row.get("id")))));
    }
    for (CSVRecord row : only) {
      if (row.get("kind").equals("city")) {
        cities.add(cityOfOwn(row));
      } else {
        divisions.add(division(row, text(row.get("division")), Optional.empty()));
      }
    }
    return new ForeignTable(List.copyOf(divisions), List.copyOf(cities));
  }

  private static ForeignDivision division(CSVRecord row, String above, Optional<CSVRecord> own) {
    return new ForeignDivision(
        text(row.get("code")),
        row.get("country"),
        above,
        text(first("level", own, row)),
        names(row, own),
        first("nameEn", own, row),
        degrees(first("lat", own, row)),
        degrees(first("lon", own, row)));
  }

  private static ForeignCity city(CSVRecord row, Optional<CSVRecord> own) {
    return new ForeignCity(
        row.get("id"),
        first("country", own, row),
        text(first("division", own, row)),
        names(row, own),
        first("nameEn", own, row),
        Long.parseLong(row.get("population")),
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")));
  }

  private static ForeignCity cityOfOwn(CSVRecord row) {
    return new ForeignCity(
        null,
        row.get("country"),
        text(row.get("division")),
        Table.values(row.get("names")),
        row.get("nameEn"),
        0,
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")));
  }

  private static List<String> names(CSVRecord row, Optional<CSVRecord> own) {
    Set<String> names = new LinkedHashSet<>(Table.values(row.get("names")));
    own.ifPresent(each -> names.addAll(Table.values(each.get("names"))));
    return List.copyOf(names);
  }

  /** What we say ourselves, else what the package says. */
  private static String first(String column, Optional<CSVRecord> own, CSVRecord row) {
    return own.map(each -> each.get(column))
        .filter(cell -> !cell.isEmpty())
        .orElse(row.get(column));
  }

  private static String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Double degrees(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
