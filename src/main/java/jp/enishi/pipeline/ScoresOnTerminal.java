package jp.enishi.pipeline;

import java.io.PrintWriter;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Score;
import jp.enishi.analysis.measure.Scores;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import tools.jackson.databind.json.JsonMapper;

/** Prints the scores of a measure as a table or as JSON. */
final class ScoresOnTerminal {

  private final PrintWriter results;
  private final PrintWriter messages;
  private final boolean json;

  ScoresOnTerminal(PrintWriter results, PrintWriter messages, boolean json) {
    this.results = results;
    this.messages = messages;
    this.json = json;
  }

  /** What was measured and how far it can be trusted goes to the messages. */
  void print(Ranking ranking, JsonMapper mapper) {
    if (json) {
      results.println(mapper.writeValueAsString(ranking));
      results.flush();
      return;
    }
    messages.println(ranking.meaning().ja());
    messages.println(
        ranking.network().vertex().ja()
            + ranking.network().edge().ja()
            + "（頂点 %d、線 %d、つながり %d）"
                .formatted(
                    ranking.network().vertices(),
                    ranking.network().edges(),
                    ranking.network().ties()));
    ranking.caveats().forEach(each -> messages.println("注意: " + each.ja()));
    messages.flush();
    boolean sure = ranking.scores().stream().anyMatch(each -> each.certainty() != null);
    results.println("順位\t" + ranking.name().ja() + "\t名前\tid\t" + (sure ? "確かさ\t" : "") + "注意");
    ranking.scores().forEach(each -> row(each, sure));
    results.flush();
  }

  private void row(Ranked ranked, boolean sure) {
    String warning = ranked.warning() == null ? "" : ranked.warning().ja();
    results.println(
        row(ranked.rank(), ranked.score(), ranked.name(), ranked.id())
            + (sure ? certainty(ranked.certainty()) : "")
            + "\t"
            + warning);
  }

  void print(Measure measure, Scores scores) {
    if (json) {
      results.println(JsonMapper.builder().build().writeValueAsString(scores));
    } else {
      boolean sure = scores.scores().stream().anyMatch(each -> each.certainty() != null);
      results.println("順位\t" + measure.name().ja() + "\t名前\tid" + (sure ? "\t確かさ" : ""));
      scores.scores().forEach(each -> row(each, sure));
    }
    results.flush();
  }

  private void row(Score score, boolean sure) {
    results.println(
        row(score.rank(), score.score(), score.name(), score.id())
            + (sure ? certainty(score.certainty()) : ""));
  }

  private static String certainty(Double value) {
    return "\t" + (value == null ? "" : "%.3f".formatted(value));
  }

  private static String row(Integer rank, Double score, String name, String id) {
    return "%s\t%s\t%s\t%s"
        .formatted(rank == null ? "" : rank, score == null ? "" : number(score), name, id);
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : "%.6g".formatted(value);
  }
}
