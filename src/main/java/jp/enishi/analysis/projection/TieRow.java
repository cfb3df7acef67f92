package jp.enishi.analysis.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.enishi.query.Ref;

/** A tie between two organisations as the query gives it. */
record TieRow(
    Ref source,
    Ref target,
    String type,
    List<String> agreements,
    List<String> fields,
    LocalDate since,
    LocalDate until,
    double weight,
    List<String> documents,
    double confidence) {

  /**
   * Null when one of the ends is not known.
   *
   * @param same lists met before; equal ones are kept once
   */
  static TieRow of(
      Map<String, Object> row,
      Map<String, Ref> organizations,
      Map<List<String>, List<String>> same) {
    Ref source = organizations.get((String) row.get("source"));
    Ref target = organizations.get((String) row.get("target"));
    if (source == null || target == null) {
      return null;
    }
    String agreement = (String) row.get("agreement");
    return new TieRow(
        source,
        target,
        (String) row.get("type"),
        agreement == null ? List.of() : List.of(agreement),
        same.computeIfAbsent(strings(row.get("fields")), list -> list),
        (LocalDate) row.get("since"),
        (LocalDate) row.get("until"),
        ((Number) row.get("weight")).doubleValue(),
        same.computeIfAbsent(strings(row.get("documents")), list -> list),
        ((Number) row.get("confidence")).doubleValue());
  }

  /** The same tie, whichever way it is met. */
  String key() {
    boolean turn = source.id().compareTo(target.id()) > 0;
    return String.join(
        "\t",
        type,
        String.join(" ", agreements),
        turn ? target.id() : source.id(),
        turn ? source.id() : target.id());
  }

  boolean isMembership() {
    return type.equals(ProjectionSpec.MEMBERSHIP);
  }

  Tie direct() {
    return new Tie(type, agreements, null, fields, since, until, weight, documents, confidence);
  }

  /** Joins the other ends of this and another tie, which meet in a council or shared partner. */
  Tie through(TieRow other, String kind, Ref via, double weight) {
    return new Tie(
        kind,
        union(agreements, other.agreements),
        via.id(),
        union(fields, other.fields),
        later(since, other.since),
        earlier(until, other.until),
        weight,
        union(documents, other.documents),
        Math.min(confidence, other.confidence));
  }

  /** The same two ends joined in several ways: since the first of them, until the last. */
  TieRow and(TieRow other) {
    return new TieRow(
        source,
        target,
        type,
        union(agreements, other.agreements),
        union(fields, other.fields),
        since == null || other.since == null ? null : earlier(since, other.since),
        until == null || other.until == null ? null : later(until, other.until),
        weight,
        union(documents, other.documents),
        Math.max(confidence, other.confidence));
  }

  /** It takes both: it began with the later one; null when one of the days is not known. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null ? other : other == null || one.isBefore(other) ? one : other;
  }

  private static List<String> union(List<String> one, List<String> other) {
    return one.equals(other)
        ? one
        : List.copyOf(new TreeSet<>(Stream.concat(one.stream(), other.stream()).toList()));
  }

  static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
