package jp.enishi.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader sees in a cell: several values of a list with 、 between, the rest as it is. */
final class CellText {

  private CellText() {}

  static String of(Object value) {
    if (value instanceof List<?> list && list.stream().noneMatch(CellText::isNested)) {
      return list.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
    return isNested(value) ? Values.JSON.writeValueAsString(value) : String.valueOf(value);
  }

  private static boolean isNested(Object value) {
    return value instanceof Map<?, ?> || value instanceof List<?>;
  }
}
