package jp.enishi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.gazetteer.CodePeriod;
import org.springframework.stereotype.Component;

/**
 * What local governments were on a day. Whoever becomes a city under another name is another
 * organisation; but a city that is designated goes on as it was (仙台市 in 1989), and only its codes
 * tell what it was before.
 */
@Component
public class DayLevels {

  private static final String DESIGNATED = "政令指定都市";

  private final ReadQueries queries;

  DayLevels(ReadQueries queries) {
    this.queries = queries;
  }

  /**
   * The same rows, in which every organisation, however deep, has the level of the day; none where
   * nothing here tells what it was.
   *
   * @param day null for today
   */
  public List<Map<String, Object>> on(LocalDate day, List<Map<String, Object>> rows) {
    if (day == null) {
      return rows;
    }
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> collect(row, ids));
    if (ids.isEmpty()) {
      return rows;
    }
    Map<String, String> levels = new HashMap<>();
    for (Map<String, Object> row :
        queries.list("queries/organization/codes", Map.of("ids", List.copyOf(ids)))) {
      levels.put((String) row.get("id"), level(row, day));
    }
    return rows.stream().map(row -> replaced(row, levels)).toList();
  }

  /**
   * The level on a day of one whose properties are those of the graph; that of today where it has
   * no code.
   */
  public static String level(Map<String, ?> properties, LocalDate day) {
    CodePeriod period =
        CodePeriods.on(
            day,
            CodePeriods.of(
                (String) properties.get("code"),
                list(properties.get("formerCodes"), String.class),
                list(properties.get("formerCodesUntil"), LocalDate.class),
                (LocalDate) properties.get("since"),
                (LocalDate) properties.get("until")));
    return period == null ? DESIGNATED : period.level((String) properties.get("name"), day);
  }

  /** Whether its level may have been another under the same name and code of another day. */
  public static boolean mayDiffer(Map<?, ?> properties) {
    return DESIGNATED.equals(properties.get("level"));
  }

  private static <T> List<T> list(Object value, Class<T> type) {
    return value == null ? List.of() : ((List<?>) value).stream().map(type::cast).toList();
  }

  private static void collect(Object value, Set<String> ids) {
    if (value instanceof Map<?, ?> map) {
      if (mayDiffer(map) && map.get("id") instanceof String id) {
        ids.add(id);
      }
      map.values().forEach(each -> collect(each, ids));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, ids));
    }
  }

  private static Map<String, Object> replaced(Map<?, ?> map, Map<String, String> levels) {
    Map<String, Object> same = new LinkedHashMap<>();
    map.forEach((key, value) -> same.put((String) key, value(value, levels)));
    if (mayDiffer(map) && levels.containsKey(map.get("id"))) {
      same.put("level", levels.get(map.get("id")));
    }
    return same;
  }

  private static Object value(Object value, Map<String, String> levels) {
    return value instanceof Map<?, ?> map
        ? replaced(map, levels)
        : value instanceof List<?> list ? values(list, levels) : value;
  }

  /** Elements of a list may be null, which a list without nulls would refuse. */
  private static List<Object> values(List<?> list, Map<String, String> levels) {
    List<Object> same = new ArrayList<>(list.size());
    list.forEach(each -> same.add(value(each, levels)));
    return same;
  }
}
