package jp.enishi.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.model.LineRange;

/**
 * Something a document says badly, twice differently, or not at all, for a person to see and
 * settle.
 *
 * @param id unique and stable for the same document. Of a contradiction it says what it is about
 *     ({@code clair-2012-issue-two-cards-⑧-6-telephone}), so that a person's choice finds it again
 *     when more is found; others are numbered
 * @param kind contradiction, unreadable, unresolved, missing …
 * @param about ids of the agreements or figures concerned; may be empty
 * @param entry the entry where it stands (⑥-3), or null
 * @param lines where it stands, or null
 * @param message in Japanese, for a planner
 * @param readings each reading as printed, in the order of the places that print them
 * @param inUse the reading that the facts follow, or null when none does
 * @param rule why that reading is in use, in Japanese; null when none is
 * @param between of a contradiction the word of its {@link Between}, otherwise null
 * @param matter of a contradiction what it is about (date, title …), otherwise null
 * @param places where each reading is printed ({@link Place}), as many as readings, or none
 * @param values what the facts take when a reading is in use, as many as readings, or none
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
    String rule,
    String between,
    String matter,
    List<String> places,
    List<String> values) {

  public Finding {
    about = List.copyOf(about);
    readings = List.copyOf(readings);
    places = List.copyOf(places);
    values = List.copyOf(values);
  }

  /** A finding that is no contradiction. */
  public Finding(
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
    this(
        id, kind, severity, about, entry, lines, message, readings, inUse, rule, null, null,
        List.of(), List.of());
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
    Map<String, Integer> taken = new HashMap<>();
    List<Finding> numbered = new ArrayList<>();
    int number = 0;
    for (Finding each : sorted) {
      if (each.between() == null) {
        numbered.add(each.withId("%s-%03d".formatted(prefix, ++number)));
      } else {
        String id = prefix + "-" + each.named();
        int repeat = taken.merge(id, 1, Integer::sum);
        numbered.add(each.withId(repeat > 1 ? id + "-" + repeat : id));
      }
    }
    return numbered;
  }

  private String named() {
    return between
        + "-"
        + (entry == null ? lines : entry.replaceAll("\\s+", "-"))
        + (matter == null ? "" : "-" + matter);
  }

  /** The same finding with this id. */
  public Finding withId(String newId) {
    return new Finding(
        newId, kind, severity, about, entry, lines, message, readings, inUse, rule, between, matter,
        places, values);
  }

  /** The same finding about these agreements or figures. */
  public Finding withAbout(List<String> ids) {
    return new Finding(
        id, kind, severity, ids, entry, lines, message, readings, inUse, rule, between, matter,
        places, values);
  }

  /** The same finding with these readings. */
  public Finding withReadings(List<String> quoted) {
    return new Finding(
        id, kind, severity, about, entry, lines, message, quoted, inUse, rule, between, matter,
        places, values);
  }

  /** The same finding with another reading in use, for this reason. */
  public Finding inUse(String reading, String why) {
    return new Finding(
        id, kind, severity, about, entry, lines, message, readings, reading, why, between, matter,
        places, values);
  }
}
