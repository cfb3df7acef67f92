package jp.enishi.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as Cypher writes them, in ASCII where a character could be misread. */
final class CypherText {

  private CypherText() {}

  /** A label, type or property name. */
  static String name(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  /** Absent values of a map are left out, the others ordered by name. */
  static String literal(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .filter(each -> each.getValue() != null)
          .sorted(Comparator.comparing(each -> each.getKey().toString()))
          .map(each -> name(each.getKey().toString()) + ": " + literal(each.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CypherText::literal).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    String constructor =
        value instanceof LocalDate
            ? "date"
            : value instanceof ZonedDateTime
                ? "datetime"
                : value instanceof LocalDateTime
                    ? "localdatetime"
                    : value instanceof LocalTime
                        ? "localtime"
                        : value instanceof OffsetTime ? "time" : "";
    return constructor.isEmpty()
        ? quoted(value.toString())
        : constructor + "(" + quoted(value.toString()) + ")";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\\', '\'' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean plain =
              c >= 0x20 && c != 0x7F && c != 0x85 && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
          quoted.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return quoted.append('\'').toString();
  }
}
