package jp.enishi.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;
import jp.enishi.source.Facts;

/**
 * Reports the lines that no rule has read, so that nothing of a document is lost silently. The text
 * itself is not quoted: it may hold names of persons.
 */
public final class UnreadLines {

  /** How the rule of a mere heading ends: it does not part what is left above and below it. */
  public static final String SECTION = "/section";

  private UnreadLines() {}

  /**
   * What a run of such lines belongs to.
   *
   * @param entry the entry (事例1), or null
   * @param about ids of what the entry is about; may be empty
   */
  public record Where(String entry, List<String> about) {

    /** Lines of the document as a whole. */
    public static final Where DOCUMENT = new Where(null, List.of());
  }

  /**
   * The same reading with a finding for each run of such lines.
   *
   * @param why what kind of lines they are, in Japanese, for a planner
   * @param where what a run belongs to
   */
  public static Reading reported(Reading reading, String why, Function<LineRange, Where> where) {
    return reported(reading, line -> why, where);
  }

  /**
   * The same where lines are left for different reasons: a run ends where the reason changes.
   *
   * @param why what kind of line it is, by its number
   */
  public static Reading reported(
      Reading reading, IntFunction<String> why, Function<LineRange, Where> where) {
    List<Finding> findings = new ArrayList<>(reading.facts().issues());
    int number = 0;
    for (LineRange each : runs(reading, why)) {
      Where place = where.apply(each);
      findings.add(
          new Finding(
              "%s-unread-%03d".formatted(reading.facts().source().id(), ++number),
              "unread",
              Severity.NOTE,
              place.about(),
              place.entry(),
              each,
              why.apply(each.from()),
              List.of(),
              null,
              null));
    }
    Facts facts = reading.facts().with(Finding.class, findings);
    return new Reading(reading.document(), facts, reading.lines());
  }

  /**
   * Runs of filled lines that no rule has read, for one reason; blank lines and headings do not end
   * a run.
   */
  private static List<LineRange> runs(Reading reading, IntFunction<String> why) {
    BitSet read = new BitSet();
    BitSet headings = new BitSet();
    for (LineReading each : reading.lines()) {
      BitSet lines = each.rule().endsWith(SECTION) ? headings : read;
      lines.set(each.lines().from(), each.lines().to() + 1);
    }
    List<LineRange> runs = new ArrayList<>();
    int first = 0;
    int last = 0;
    int count = reading.document().lines().size();
    for (int i = 1; i <= count + 1; i++) {
      boolean ends = i > count || read.get(i);
      if (ends && first > 0) {
        runs.add(new LineRange(first, last));
        first = 0;
      } else if (!ends && !headings.get(i) && !reading.document().line(i).isBlank()) {
        if (first > 0 && !why.apply(first).equals(why.apply(i))) {
          runs.add(new LineRange(first, last));
          first = 0;
        }
        first = first == 0 ? i : first;
        last = i;
      }
    }
    return runs;
  }
}
