package jp.enishi.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Themes, meetings and participations as parameters of the load queries. */
final class ProceedingsRows {

  private ProceedingsRows() {}

  static Map<String, Object> of(ThemeRow row) {
    return Map.of(
        "id",
        row.id(),
        "council",
        row.council(),
        "title",
        row.title(),
        "departments",
        row.departments(),
        "proposers",
        row.proposers(),
        "years",
        row.years().stream().map(ProceedingsRows::of).toList());
  }

  private static Map<String, Object> of(ThemeRow.Year year) {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("year", year.year());
    cells.put("status", year.status());
    cells.put("rule", year.rule());
    return cells;
  }

  static Map<String, Object> of(MeetingRow row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", row.name());
    properties.put("topic", row.topic());
    properties.put("date", row.date());
    properties.put("precision", row.precision() == null ? null : row.precision().code());
    properties.put("printed", row.printed());
    properties.put("planned", row.planned());
    return Map.of(
        "id",
        row.id(),
        "council",
        row.council(),
        "themes",
        row.theme() == null ? List.of() : List.of(row.theme()),
        "properties",
        properties);
  }

  static Map<String, Object> of(ParticipationRow row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("fields", row.fields());
    properties.put("activities", row.activities());
    properties.put("together", row.together());
    properties.put("planned", row.planned());
    properties.put("printed", row.printed());
    properties.put("lines", row.lines());
    properties.put("document", row.document());
    properties.put("rule", row.rule());
    properties.put("confidence", row.confidence());
    return Map.of(
        "organization",
        row.organization(),
        "about",
        row.about(),
        "link",
        row.link() == null ? "" : row.link(),
        "entry",
        row.entry() == null ? "" : row.entry(),
        "properties",
        properties);
  }

  static Map<String, Object> of(UnitWorkRow row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("role", row.role());
    properties.put("printed", row.printed());
    properties.put("document", row.document());
    properties.put("rule", row.rule());
    properties.put("confidence", row.confidence());
    return Map.of(
        "unit",
        row.unit(),
        "about",
        row.about(),
        "link",
        row.link() == null ? "" : row.link(),
        "entry",
        row.entry() == null ? "" : row.entry(),
        "lines",
        row.lines(),
        "properties",
        properties);
  }
}
