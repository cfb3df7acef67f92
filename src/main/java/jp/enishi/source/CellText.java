package jp.enishi.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.issue.Severity;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;

/**
 * How the value of a column is written in a cell. An empty cell is {@code null}, or the empty list.
 */
final class CellText {

  private static final String SEPARATOR = "|";

  private CellText() {}

  static String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(CellText::of)
          .map(each -> each.replace(SEPARATOR, "｜"))
          .collect(Collectors.joining(SEPARATOR));
    }
    if (value instanceof OrganizationKind kind) {
      return kind.label();
    }
    if (value instanceof DatePrecision precision) {
      return precision.code();
    }
    if (value instanceof Severity severity) {
      return severity.code();
    }
    return value.toString();
  }

  static Object parse(String text, Class<?> type) {
    if (type == List.class) {
      return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (text.isEmpty()) {
      return null;
    }
    if (type == boolean.class) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException(text);
      };
    }
    if (type == Double.class) {
      return Double.valueOf(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == LineRange.class) {
      return LineRange.of(text);
    }
    if (type == OrganizationKind.class) {
      return OrganizationKind.of(text);
    }
    if (type == DatePrecision.class) {
      return DatePrecision.of(text);
    }
    if (type == Severity.class) {
      return Severity.valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
    return text;
  }
}
