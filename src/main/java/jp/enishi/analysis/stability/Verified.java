package jp.enishi.analysis.stability;

import java.util.Set;
import java.util.function.Predicate;
import jp.enishi.analysis.projection.Tie;

/**
 * Ties that need no second look: read surely enough, and without an open finding about any
 * agreement behind them.
 *
 * @param confidence the least that a reading of the tie must have
 * @param open ids of agreements with an open finding
 */
record Verified(double confidence, Set<String> open) implements Predicate<Tie> {

  @Override
  public boolean test(Tie tie) {
    return tie.confidence() >= confidence && tie.agreements().stream().noneMatch(open::contains);
  }
}
