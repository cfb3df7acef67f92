package jp.enishi.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An organisation and those whose place it took: what a document asked of 富谷町 in 2012 was asked of
 * 富谷市, as it is called since 2016.
 *
 * @param id of the organisation
 * @param before those whose place it took, directly or through others
 */
record Lineage(String id, Body body, List<Predecessor> before) {

  /**
   * Who it is, and when it stood.
   *
   * @param since first day, or null when not known
   * @param until first day on which it no longer stood, or null
   */
  record Body(Ref organization, LocalDate since, LocalDate until) {

    /** Whether it stood at some time of that day, month or year. */
    boolean stoodIn(String time) {
      return (since == null || cut(since, time).compareTo(time) <= 0)
          && (until == null || cut(until, time).compareTo(time) >= 0);
    }
  }

  /**
   * One whose place it took.
   *
   * @param steps the days on which one took another's place, from this one to the organisation
   */
  record Predecessor(Body body, List<LocalDate> steps) {

    /** Whether nobody on the way had passed on what it had before this one came to it. */
    boolean isInOrder() {
      return steps.stream().sorted().toList().equals(steps);
    }

    /** Whether all steps were made in order, after that day, month or year, and by that day. */
    boolean cameAfter(String time, LocalDate day) {
      return isInOrder()
          && steps.stream()
              .noneMatch(step -> step.isAfter(day) || cut(step, time).compareTo(time) <= 0);
    }
  }

  /** The same when nobody answers for another. */
  Lineage alone() {
    return new Lineage(id, body, List.of());
  }

  /**
   * Whom a document of that time could ask about ties that are the organisation's on the day:
   * itself, and those whose place it took in between.
   *
   * @param time day, month or year; null when not known
   */
  List<Ref> askedAt(String time, LocalDate day) {
    if (time == null) {
      return List.of(body.organization());
    }
    Map<String, Ref> asked = new LinkedHashMap<>();
    if (body.stoodIn(time)) {
      asked.put(id, body.organization());
    }
    before.stream()
        .filter(each -> each.cameAfter(time, day) && each.body().stoodIn(time))
        .map(each -> each.body().organization())
        .forEach(each -> asked.putIfAbsent(each.id(), each));
    return List.copyOf(asked.values());
  }

  /** Those of them whom a survey may have asked, as queries take them. */
  Stream<Map<String, Object>> rows() {
    return Stream.concat(
            Stream.of(row(body, List.of())),
            before.stream()
                .filter(Predecessor::isInOrder)
                .map(each -> row(each.body(), each.steps())))
        .filter(
            row -> Boolean.TRUE.equals(row.get("local")) || Boolean.TRUE.equals(row.get("abroad")));
  }

  private static Map<String, Object> row(Body body, List<LocalDate> steps) {
    Ref organization = body.organization();
    return Reader.with(
        "id",
        organization.id(),
        "name",
        organization.name(),
        "local",
        organization.isLocalGovernment(),
        "abroad",
        organization.isPlaceAbroad(),
        "since",
        body.since(),
        "until",
        body.until(),
        "first",
        steps.isEmpty() ? null : steps.get(0),
        "last",
        steps.isEmpty() ? null : steps.get(steps.size() - 1));
  }

  private static String cut(LocalDate day, String time) {
    return day.toString().substring(0, time.length());
  }
}
