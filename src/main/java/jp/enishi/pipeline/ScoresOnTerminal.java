package jp.enishi.pipeline;

import java.io.PrintWriter;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.measure.Score;
import jp.enishi.analysis.measure.Scores;
import tools.jackson.databind.json.JsonMapper;

/** Prints the scores of a measure as a table or as JSON. */
final class ScoresOnTerminal {

  private final PrintWriter results;
  private final boolean json;

  ScoresOnTerminal(PrintWriter results, boolean json) {
    this.results = results;
    this.json = json;
  }

  void print(Measure measure, Scores scores) {
    if (json) {
      results.println(JsonMapper.builder().build().writeValueAsString(scores));
    } else {
      results.println("順位\t" + measure.name().ja() + "\t名前\tid");
      scores.scores().forEach(this::row);
    }
    results.flush();
  }

  private void row(Score score) {
    results.println(
        "%s\t%s\t%s\t%s"
            .formatted(
                score.rank() == null ? "" : score.rank(),
                score.score() == null ? "" : number(score.score()),
                score.name(),
                score.id()));
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : "%.6g".formatted(value);
  }
}
