package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was read of a list beside what a person read in it: agreements paired by what they share,
 * then each fact of the pairs. A wrong fact is stated as sure when no finding and no low confidence
 * marks its agreement.
 */
final class Comparison {

  /**
   * What is not asked where a person left it empty: -Dlists.unasked=kinds,owners for pages of which
   * only a passage is at hand.
   */
  private static final List<String> UNASKED =
      List.of(System.getProperty("lists.unasked", "").split(","));

  private final String document;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int wrongAndSure;
  private int rows;
  private int wholeRows;
  private int doubtfulWholeRows;

  /** Right, wrong and missed facts of one sort. */
  record Tally(int right, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return "%.2f / %.2f (%d right, %d wrong, %d missed)"
          .formatted(precision(), recall(), right, wrong, missed);
    }
  }

  Comparison(String document) {
    this.document = document;
  }

  static Comparison of(String document, List<Deal> listed, List<Deal> read) {
    List<Deal> expected = Deal.joined(listed, read);
    Comparison comparison = new Comparison(document);
    comparison.rows = expected.size();
    List<Deal> left = new ArrayList<>(read);
    Map<Deal, Deal> pairs = new java.util.LinkedHashMap<>();
    for (int points = 6; points >= 2; points--) {
      for (Deal each : expected) {
        int wanted = points;
        if (!pairs.containsKey(each)) {
          left.stream()
              .filter(one -> points(each, one) >= wanted)
              .findFirst()
              .ifPresent(
                  one -> {
                    pairs.put(each, one);
                    left.remove(one);
                  });
        }
      }
    }
    for (Deal each : expected) {
      if (pairs.containsKey(each)) {
        comparison.compare(each, pairs.get(each));
      } else {
        comparison.count("agreements", 0, 0, 1);
        comparison.count("parties", 0, 0, each.partners().size());
        comparison.count("dates", 0, 0, each.date().isEmpty() ? 0 : 1);
        comparison.errors.add("missed " + each);
      }
    }
    for (Deal each : left) {
      comparison.count("agreements", 0, 1, 0);
      comparison.count("parties", 0, each.partners().size(), 0);
      comparison.count("dates", 0, each.date().isEmpty() ? 0 : 1, 0);
      comparison.wrong("agreement", each, each.toString(), "");
    }
    return comparison;
  }

  /** Two agreements are one when they share a partner and a date or title, or both the latter. */
  private static int points(Deal expected, Deal read) {
    int partners =
        expected.shared(read) > 0 ? expected.shared(read) == expected.partners().size() ? 2 : 1 : 0;
    int title = expected.hasTitleOf(read) ? 1 : 0;
    boolean dated = !expected.date().isEmpty() || partners == 2;
    int date = dated && expected.date().equals(read.date()) ? 1 : 0;
    boolean same = partners > 0 && (date + title > 0) || date + title == 2;
    return same ? partners + title + 2 * date + 1 : 0;
  }

  private void compare(Deal expected, Deal read) {
    int before = errors.size();
    count("agreements", 1, 0, 0);
    int shared = expected.shared(read);
    int tooMany = Math.max(0, read.partners().size() - read.shared(expected));
    count("parties", shared, tooMany, expected.partners().size() - shared);
    if (tooMany > 0) {
      wrong("parties", read, read.partners().toString(), expected.partners().toString());
    } else if (shared < expected.partners().size()) {
      errors.add("missed parties " + expected.partners() + " of " + read);
    }
    single("dates", expected.date(), read.date(), read);
    single("kinds", expected.kind(), read.kind(), read);
    single("owners", expected.owner(), read.owner(), read);
    single("status", expected.status(), read.status(), read);
    if (!expected.country().isEmpty()) {
      single("countries", expected.country(), read.country(), read);
    }
    if (!expected.title().isEmpty()) {
      boolean same = expected.hasTitleOf(read);
      single("titles", expected.title(), same ? expected.title() : read.title(), read);
    }
    boolean whole = errors.size() == before;
    wholeRows += whole ? 1 : 0;
    doubtfulWholeRows += whole && read.flagged() ? 1 : 0;
  }

  private void single(String what, String expected, String read, Deal deal) {
    if (expected.isEmpty() && UNASKED.contains(what)) {
      return;
    }
    if (expected.equals(read)) {
      count(what, expected.isEmpty() ? 0 : 1, 0, 0);
    } else if (read.isEmpty()) {
      count(what, 0, 0, 1);
      errors.add("missed " + what + " " + expected + " of " + deal);
    } else {
      count(what, 0, 1, expected.isEmpty() ? 0 : 1);
      wrong(what, deal, read, expected);
    }
  }

  private void wrong(String what, Deal read, String value, String expected) {
    String sure = read.flagged() ? "" : " STATED AS SURE";
    wrongAndSure += read.flagged() ? 0 : 1;
    errors.add("wrong " + what + sure + " " + value + " not " + expected + " in " + read);
  }

  private void count(String what, int right, int wrong, int missed) {
    tallies.merge(what, new Tally(right, wrong, missed), Tally::plus);
  }

  Comparison plus(Comparison other) {
    Comparison sum = new Comparison(document);
    for (Comparison each : List.of(this, other)) {
      each.tallies.forEach((what, tally) -> sum.tallies.merge(what, tally, Tally::plus));
      sum.wrongAndSure += each.wrongAndSure;
      sum.rows += each.rows;
      sum.wholeRows += each.wholeRows;
      sum.doubtfulWholeRows += each.doubtfulWholeRows;
    }
    return sum;
  }

  Tally of(String what) {
    return tallies.getOrDefault(what, Tally.NONE);
  }

  /** Wrong facts of agreements that nothing marks as doubtful. */
  int wrongAndSure() {
    return wrongAndSure;
  }

  int rows() {
    return rows;
  }

  /** Rows of which every fact is as expected. */
  int wholeRows() {
    return wholeRows;
  }

  /** One line with the figures. */
  String summary() {
    return "%s: %d of %d rows whole (%d of them marked as doubtful), %d wrong facts stated as sure; "
            .formatted(document, wholeRows, rows, doubtfulWholeRows, wrongAndSure)
        + tallies.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining("; "));
  }

  /** The figures, and each error in a line of its own. */
  String report() {
    return summary() + errors.stream().map(each -> "\n    " + each).collect(Collectors.joining());
  }
}
