package jp.enishi.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs a query below {@code cypher/queries} and gives its rows as records with the same names. */
@Component
class Reader {

  private final ReadQueries queries;
  private final JsonMapper mapper;
  private final DayLevels levels;

  Reader(ReadQueries queries, JsonMapper mapper, DayLevels levels) {
    this.queries = queries;
    this.mapper = mapper;
    this.levels = levels;
  }

  <T> List<T> list(String name, Map<String, Object> parameters, Class<T> type) {
    return rows("queries/" + name, parameters).stream().map(row -> as(row, type)).toList();
  }

  /**
   * The rows of a query anywhere in the catalogue; with {@code asOf} organisations have the level
   * of that day.
   */
  List<Map<String, Object>> rows(String name, Map<String, Object> parameters) {
    return levels.on((LocalDate) parameters.get("asOf"), queries.list(name, parameters));
  }

  /** The first column, which is an id. */
  List<String> ids(String name, Map<String, Object> parameters) {
    return rows("queries/" + name, parameters).stream()
        .map(row -> (String) row.values().iterator().next())
        .toList();
  }

  long number(String name, Map<String, Object> parameters) {
    return ((Number) rows("queries/" + name, parameters).get(0).values().iterator().next())
        .longValue();
  }

  <T> T as(Object value, Class<T> type) {
    return mapper.convertValue(value, type);
  }

  /** Parameters, names and values in turn; values may be null. */
  static Map<String, Object> with(Object... namesAndValues) {
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }
}
