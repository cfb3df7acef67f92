package jp.enishi.resolution.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.resolution.match.Verdict;

/** All judgements in the order in which they were made. */
public final class Ledger {

  /** Nobody has judged anything. */
  public static final Ledger EMPTY = new Ledger(List.of());

  private final List<Judgement> judgements;
  private final Map<List<String>, Judgement> inForce = new LinkedHashMap<>();

  private Ledger(List<Judgement> judgements) {
    this.judgements = List.copyOf(judgements);
    judgements.forEach(each -> inForce.put(each.pair(), each));
  }

  /** These judgements, the earliest first. */
  public static Ledger of(Collection<Judgement> judgements) {
    return new Ledger(List.copyOf(judgements));
  }

  /** This ledger with another written behind it. */
  public Ledger and(Collection<Judgement> more) {
    List<Judgement> all = new ArrayList<>(judgements);
    all.addAll(more);
    return new Ledger(all);
  }

  /** Every row, also those that a later one took back. */
  public List<Judgement> all() {
    return judgements;
  }

  /** The judgement that holds for the two, also an unsure one. */
  public Optional<Judgement> of(String one, String other) {
    return Optional.ofNullable(
        inForce.get(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one)));
  }

  /**
   * The places whose mentions are no longer whom rules took them for: the first-named of two that
   * differ within one organisation, and what is one with somebody else.
   */
  public Set<MentionRef> setApart() {
    Set<String> apart = new TreeSet<>();
    for (Judgement each : inForce.values()) {
      if (each.verdict() == Verdict.DIFFERENT && isPlace(each.left()) && ofOne(each)) {
        apart.add(each.left());
      }
    }
    for (boolean more = true; more; ) {
      more = false;
      for (Judgement each : inForce.values()) {
        if (each.verdict() == Verdict.SAME) {
          more |= joins(each.left(), each.right(), apart) && apart.add(each.left());
          more |= joins(each.right(), each.left(), apart) && apart.add(each.right());
        }
      }
    }
    return apart.stream()
        .map(each -> MentionRef.read(each).orElseThrow())
        .collect(Collectors.toSet());
  }

  /** Whether a place is judged one with another organisation than that which rules found there. */
  private static boolean joins(String place, String other, Set<String> apart) {
    return isPlace(place) && (!base(place).equals(base(other)) || apart.contains(other));
  }

  private static boolean ofOne(Judgement each) {
    return base(each.left()).equals(base(each.right()));
  }

  private static boolean isPlace(String id) {
    return MentionRef.read(id).isPresent();
  }

  private static String base(String id) {
    return MentionRef.read(id).map(MentionRef::organization).orElse(id);
  }

  /** What is judged one, as groups of ids in order; each of two or more. */
  public List<Set<String>> groups() {
    Map<String, Set<String>> groupOf = new TreeMap<>();
    for (Judgement each : inForce.values()) {
      if (each.verdict() == Verdict.SAME) {
        Set<String> joined = new TreeSet<>(List.of(each.left(), each.right()));
        joined.addAll(groupOf.getOrDefault(each.left(), Set.of()));
        joined.addAll(groupOf.getOrDefault(each.right(), Set.of()));
        joined.forEach(id -> groupOf.put(id, joined));
      }
    }
    return groupOf.values().stream().distinct().toList();
  }

  /** The judgements that part two of a group that others join: A=B, B=C, A≠C. */
  public List<Judgement> contradicting(Set<String> group) {
    return inForce.values().stream()
        .filter(each -> each.verdict() == Verdict.DIFFERENT && group.containsAll(each.pair()))
        .toList();
  }
}
