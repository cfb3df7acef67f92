package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.enishi.analysis.measure.Ranks;
import jp.enishi.analysis.measure.Words;
import org.jgrapht.alg.linkprediction.PreferentialAttachmentLinkPrediction;

/** Asks for hidden ties and adds up how each way of ranking fares. */
final class Tally {

  private static final Words OWN = new Words("組み合わせた順位", "combined");
  private static final Words POPULARITY = new Words("提携の多い順", "by popularity");
  private static final Words CHANCE = new Words("でたらめな順", "by chance");

  private final KnownTies who;
  private final Three all = new Three();
  private final Three withOtherTies = new Three();
  private final List<Hits> signals = Signal.ALL.stream().map(each -> new Hits()).toList();
  private long candidates;

  Tally(KnownTies who) {
    this.who = who;
  }

  /** The three that matter most. */
  private static final class Three {
    private final Hits own = new Hits();
    private final Hits popularity = new Hits();
    private final Hits chance = new Hits();

    List<BackTest.Method> methods() {
      return List.of(
          own.method("enishi", OWN),
          popularity.method("popularity", POPULARITY),
          chance.method("chance", CHANCE));
    }
  }

  /**
   * Asks for a hidden tie.
   *
   * @param pair the one who asks, and the one to be found
   * @param alsoRight others whose ties to the one who asks are hidden too: they do not compete
   */
  void ask(Bonds bonds, Predictions predictions, int[] pair, Set<Integer> alsoRight) {
    int asking = pair[0];
    int hidden = pair[1];
    int[] among =
        IntStream.of(who.ofKind(who.kind(hidden)))
            .filter(v -> v == hidden || !alsoRight.contains(v))
            .filter(v -> v != asking && !bonds.areTied(asking, v))
            .toArray();
    int index = Arrays.binarySearch(among, hidden);
    Predictions.Ranking ranking = predictions.rank(asking, among);
    int[] byPopularity = popularity(bonds, asking, among);
    candidates += among.length;
    List<Three> counted =
        bonds.partners(hidden).length > 0 ? List.of(all, withOtherTies) : List.of(all);
    for (Three each : counted) {
      each.own.add(ranking.ranks(), index);
      each.popularity.add(byPopularity, index);
      each.chance.add(0, among.length);
    }
    for (int s = 0; s < signals.size(); s++) {
      signals.get(s).add(ranking.signalRanks()[s], index);
    }
  }

  /** Preferential attachment: its own degree being the same for all, by their number of ties. */
  private static int[] popularity(Bonds bonds, int asking, int[] among) {
    var attachment = new PreferentialAttachmentLinkPrediction<>(bonds.ties());
    boolean tied = bonds.partners(asking).length > 0;
    return Ranks.descending(
        IntStream.of(among)
            .mapToDouble(v -> tied ? attachment.predict(asking, v) : bonds.partners(v).length)
            .toArray());
  }

  BackTest result(String kind, Integer year, int hidden, int known, int undated) {
    List<BackTest.Method> methods = new ArrayList<>(all.methods());
    for (int s = 0; s < signals.size(); s++) {
      Signal signal = Signal.ALL.get(s);
      methods.add(signals.get(s).method(signal.key(), signal.words()));
    }
    int asked = all.own.count();
    return new BackTest(
        kind,
        year,
        asked,
        hidden,
        known,
        asked - withOtherTies.own.count(),
        undated,
        asked == 0 ? 0 : (double) candidates / asked,
        methods,
        withOtherTies.methods(),
        Verdict.of(asked, methods));
  }
}
