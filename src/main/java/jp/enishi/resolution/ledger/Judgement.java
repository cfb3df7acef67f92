package jp.enishi.resolution.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.enishi.resolution.match.Verdict;

/**
 * What a person said about two organisations.
 *
 * @param left stable id of one, as in the graph before any judgement
 * @param right stable id of the other
 * @param verdict same, different, or unsure, which takes an earlier one back
 * @param score what the program thought of the two at that time, or null
 * @param by who judged
 * @param at when
 * @param note why
 */
public record Judgement(
    String left, String right, Verdict verdict, Double score, String by, Instant at, String note) {

  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(at, "at");
    if (left.isBlank() || right.isBlank() || left.equals(right)) {
      throw new IllegalArgumentException("判定には、異なる二つの団体の ID が必要です。");
    }
    if (by == null || by.isBlank() || note == null || note.isBlank()) {
      throw new IllegalArgumentException("判定には、判定した人の名前と理由が必要です。");
    }
  }

  /** The two ids, in a fixed order. */
  public List<String> pair() {
    return left.compareTo(right) < 0 ? List.of(left, right) : List.of(right, left);
  }
}
