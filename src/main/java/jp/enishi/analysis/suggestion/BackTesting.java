package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.enishi.analysis.suggestion.KnownTies.Known;

/**
 * Hides ties and looks at which rank the suggestions find them. Each is asked for from its end that
 * is a local government (from both where both or none are), among all of the kind of the other end
 * to which the asking one is not tied.
 */
final class BackTesting {

  /** More ties than this are not hidden one by one, but drawn with the seed. */
  static final int MOST = 600;

  private static final long SEED = 1;

  private final KnownTies who;

  BackTesting(KnownTies who) {
    this.who = who;
  }

  /** Each tie hidden alone; only those of one organisation when {@code of} is not null. */
  BackTest leaveOneOut(Integer of) {
    List<Known> pairs =
        who.pairs().stream().filter(p -> of == null || p.from() == of || p.to() == of).toList();
    Tally tally = new Tally(who);
    Bonds bonds = who.bonds();
    Predictions predictions = new Predictions(bonds);
    for (Known pair : drawn(pairs)) {
      predictions.hide(pair.from(), pair.to());
      for (int[] question : of == null ? who.questions(pair) : List.of(from(of, pair))) {
        tally.ask(bonds, predictions, question, Set.of());
      }
      predictions.show(pair.from(), pair.to());
    }
    return tally.result("leave-one-out", null, pairs.size(), who.pairs().size(), 0);
  }

  private static int[] from(int asking, Known pair) {
    return new int[] {asking, pair.from() == asking ? pair.to() : pair.from()};
  }

  /** All ties made after the year hidden together; undated ones are not used at all. */
  BackTest afterYear(int year) {
    Bonds bonds = who.bondsUntil(year);
    List<Known> later = who.pairsAfter(year);
    Map<Integer, Set<Integer>> right = new HashMap<>();
    for (Known pair : later) {
      right.computeIfAbsent(pair.from(), v -> new HashSet<>()).add(pair.to());
      right.computeIfAbsent(pair.to(), v -> new HashSet<>()).add(pair.from());
    }
    Tally tally = new Tally(who);
    Predictions predictions = new Predictions(bonds);
    for (Known pair : drawn(later)) {
      for (int[] question : who.questions(pair)) {
        tally.ask(bonds, predictions, question, right.get(question[0]));
      }
    }
    int known = who.pairs().size() - who.undated() - later.size();
    return tally.result("after-year", year, later.size(), known, who.undated());
  }

  private static List<Known> drawn(List<Known> pairs) {
    if (pairs.size() <= MOST) {
      return pairs;
    }
    List<Known> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.subList(0, MOST);
  }
}
