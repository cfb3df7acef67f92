package jp.enishi.issue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.enishi.model.LineRange;

/**
 * Something a document says badly, twice differently, or not at all, for a person to see and
 * settle.
 *
 * @param id unique and stable for the same document, e.g. {@code clair-2012-issue-001}
 * @param kind contradiction, unreadable, unresolved, missing …
 * @param about ids of the agreements or figures concerned; may be empty
 * @param entry the entry where it stands (⑥-3), or null
 * @param lines where it stands, or null
 * @param message in Japanese, for a planner
 * @param readings each reading as printed, in the order of the places that print them
 * @param inUse the reading that the facts follow, or null when none does
 * @param rule why that reading is in use, in Japanese; null when none is
 */
public record Finding(
    String id,
    String kind,
    Severity severity,
    List<String> about,
    String entry,
    LineRange lines,
    String message,
    List<String> readings,
    String inUse,
    String rule) {

  public Finding {
    about = List.copyOf(about);
    readings = List.copyOf(readings);
  }

  /**
   * Drafts with their ids, in the order of the lines they stand on; those about the whole document
   * come first.
   *
   * @param prefix what each id begins with: {@code clair-2012-issue}
   */
  public static List<Finding> numbered(String prefix, List<Finding> drafts) {
    List<Finding> sorted =
        drafts.stream()
            .sorted(Comparator.comparingInt(each -> each.lines() == null ? 0 : each.lines().from()))
            .toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> sorted.get(i).withId("%s-%03d".formatted(prefix, i + 1)))
        .toList();
  }

  private Finding withId(String newId) {
    return new Finding(newId, kind, severity, about, entry, lines, message, readings, inUse, rule);
  }

  /** The same finding about these agreements or figures. */
  public Finding withAbout(List<String> ids) {
    return new Finding(id, kind, severity, ids, entry, lines, message, readings, inUse, rule);
  }
}
