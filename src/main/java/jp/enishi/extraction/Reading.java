package jp.enishi.extraction;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.enishi.issue.Finding;
import jp.enishi.model.LineRange;
import jp.enishi.source.Facts;

/**
 * A document read: its facts, and line by line which rule read what.
 *
 * @param document the lines read from
 * @param lines what was read where, in no particular order
 */
public record Reading(DocumentText document, Facts facts, List<LineReading> lines) {

  /** Stands in for the rule of lines that no rule has read. */
  public static final String LEFT = "—";

  public Reading {
    lines = List.copyOf(lines);
  }

  /** The reading told from the facts alone: each fact that has lines was read from them. */
  public static Reading of(DocumentText document, Facts facts) {
    List<LineReading> lines = new ArrayList<>();
    for (Map.Entry<Class<? extends Record>, List<? extends Record>> table :
        facts.tables().entrySet()) {
      for (Record row : table.getValue()) {
        if (!(row instanceof Finding) && value(row, "lines") instanceof LineRange range) {
          lines.add(new LineReading(range, rule(row), read(row)));
        }
      }
    }
    return new Reading(document, facts, lines);
  }

  /** The same with more lines told of. */
  public Reading and(List<LineReading> more) {
    return new Reading(document, facts, Stream.concat(lines.stream(), more.stream()).toList());
  }

  /** Every line that is not blank, in order: by which rule it was read, or that it was left. */
  public List<LineReading> explained() {
    BitSet read = new BitSet();
    lines.forEach(each -> read.set(each.lines().from(), each.lines().to() + 1));
    List<LineReading> all = new ArrayList<>(lines);
    for (int i = 1; i <= document.lines().size(); i++) {
      if (!read.get(i) && !document.line(i).isBlank()) {
        String text = document.line(i).strip();
        all.add(
            new LineReading(
                new LineRange(i, i), LEFT, text.length() > 80 ? text.substring(0, 80) : text));
      }
    }
    all.sort(Comparator.comparingInt(each -> each.lines().from()));
    return all;
  }

  private static String rule(Record row) {
    Object rule = value(row, "rule");
    String table = row.getClass().getSimpleName().replace("Fact", "");
    return rule == null ? table : table + " " + rule;
  }

  private static String read(Record row) {
    return Stream.of("entry", "printed", "title", "name", "row", "column")
        .map(each -> value(row, each))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private static Object value(Record row, String component) {
    for (RecordComponent each : row.getClass().getRecordComponents()) {
      if (each.getName().equals(component)) {
        try {
          return each.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }
}
