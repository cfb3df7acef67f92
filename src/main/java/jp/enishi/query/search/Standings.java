package jp.enishi.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When each organisation stood, and who took whose place: the same rule as {@code
 * queries/organization/standing}, in memory.
 */
final class Standings {

  /** Longer chains are not followed, as in the queries. */
  private static final int LONGEST = 9;

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final int[] since;
  private final int[] until;
  private final Map<Integer, List<Step>> later = new HashMap<>();
  private final Map<Integer, List<Step>> earlier = new HashMap<>();

  private record Step(int to, LocalDate on) {}

  Standings(int size) {
    since = new int[size];
    until = new int[size];
  }

  void set(int organization, LocalDate from, LocalDate to) {
    since[organization] = from == null ? UNKNOWN : (int) from.toEpochDay();
    until[organization] = to == null ? UNKNOWN : (int) to.toEpochDay();
  }

  void succeed(int before, int after, LocalDate on) {
    if (on != null) {
      later.computeIfAbsent(before, none -> new ArrayList<>()).add(new Step(after, on));
      earlier.computeIfAbsent(after, none -> new ArrayList<>()).add(new Step(before, on));
    }
  }

  boolean ended(int organization, LocalDate day) {
    return until[organization] != UNKNOWN && until[organization] <= day.toEpochDay();
  }

  boolean notYet(int organization, LocalDate day) {
    return since[organization] != UNKNOWN && since[organization] > day.toEpochDay();
  }

  boolean stood(int organization, LocalDate day) {
    return !ended(organization, day) && !notYet(organization, day);
  }

  /** Those who stood for it on that day; itself when it stood, or nobody did. */
  List<Integer> standIns(int organization, LocalDate day) {
    if (stood(organization, day)) {
      return List.of(organization);
    }
    Set<Integer> found = new LinkedHashSet<>();
    if (ended(organization, day)) {
      follow(organization, day, true, LONGEST, found);
    }
    if (notYet(organization, day)) {
      follow(organization, day, false, LONGEST, found);
    }
    return found.isEmpty() ? List.of(organization) : List.copyOf(found);
  }

  private void follow(int from, LocalDate day, boolean forward, int left, Set<Integer> found) {
    if (left == 0) {
      return;
    }
    for (Step step : (forward ? later : earlier).getOrDefault(from, List.of())) {
      if (step.on().isAfter(day) == forward) {
        continue;
      }
      if (forward ? !ended(step.to(), day) : !notYet(step.to(), day)) {
        found.add(step.to());
      }
      follow(step.to(), day, forward, left - 1, found);
    }
  }
}
