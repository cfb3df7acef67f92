package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.enishi.analysis.suggestion.Predictions.Ranking;
import jp.enishi.analysis.suggestion.Suggestion.Reason;
import jp.enishi.analysis.suggestion.Suggestion.SignalScore;
import jp.enishi.query.Ref;

/** The ranked candidates of one organisation, and the first of them with their reasons. */
final class RankedCandidates {

  private final Surroundings today;
  private final int asking;
  private final Bonds bonds;
  private final Ranking ranking;

  RankedCandidates(Surroundings today, int asking, int[] candidates) {
    this.today = today;
    this.asking = asking;
    this.bonds = today.ties().bonds();
    this.ranking = new Predictions(bonds).rank(asking, candidates);
  }

  /** How many have anything that speaks for them. */
  int count() {
    return (int) IntStream.range(0, ranking.scores().length).filter(this::counts).count();
  }

  private boolean counts(int index) {
    return ranking.scores()[index] > 0;
  }

  /** By rank, within a rank by id. */
  List<Suggestion> first(int limit) {
    Reasons reasons = new Reasons(bonds, today.who());
    return IntStream.range(0, ranking.scores().length)
        .filter(this::counts)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> ranking.ranks()[i])
                .thenComparing(i -> organization(i).id()))
        .limit(limit)
        .map(i -> suggestion(i, reasons))
        .toList();
  }

  private Ref organization(int index) {
    return today.who().get(ranking.candidates()[index]);
  }

  private Suggestion suggestion(int index, Reasons reasons) {
    List<Reason> found = reasons.of(asking, ranking.candidates()[index]);
    List<SignalScore> signals = new ArrayList<>();
    for (int s = 0; s < Signal.ALL.size(); s++) {
      if (ranking.signalRanks()[s][index] > 0) {
        Signal signal = Signal.ALL.get(s);
        signals.add(
            new SignalScore(
                signal.key(),
                signal.words(),
                ranking.signals()[s][index],
                ranking.signalRanks()[s][index]));
      }
    }
    return new Suggestion(
        ranking.ranks()[index],
        ranking.scores()[index],
        organization(index),
        found,
        signals,
        ReasonWords.together(found));
  }
}
