package jp.enishi.report.pack;

import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.report.content.Cell;

/** Says a score in words, and with as many digits as help. */
record PlainScore(Lingo lingo, Ranking ranking) {

  /** One phrase that stands for itself. */
  String words(Ranked line) {
    double score = line.score() == null ? 0 : line.score();
    return switch (ranking.measure()) {
      case "degree" -> lingo.of("相手が%,d団体", "tied to %,d others", Math.round(score));
      case "strength" -> lingo.of("重みの合計が%s", "ties weigh %s in all", number(score, 1));
      case "betweenness" -> lingo.of("組の%sで間に立つ", "between %s of all pairs", lingo.percent(score));
      case "harmonic", "closeness" ->
          lingo.of("最上位を100とすると%s", "%s where the first has 100", ofFirst(score));
      case "pagerank" -> lingo.of("歩みの%sが来る", "%s of a random walk", lingo.percent(score));
      default -> lingo.of("最上位を100とすると%s", "%s where the first has 100", ofFirst(score));
    };
  }

  /** Whether the score says something only beside the highest one. */
  boolean relative() {
    return switch (ranking.measure()) {
      case "degree", "strength", "betweenness", "pagerank" -> false;
      default -> true;
    };
  }

  Cell cell(Ranked line) {
    return Cell.of(line.score(), decimals());
  }

  int decimals() {
    return switch (ranking.measure()) {
      case "degree" -> 0;
      case "strength", "harmonic" -> 1;
      default -> 4;
    };
  }

  private String ofFirst(double score) {
    double most = ranking.scores().isEmpty() ? 0 : ranking.scores().get(0).score();
    return most <= 0 ? "–" : number(100 * score / most, 0);
  }

  private static String number(double value, int decimals) {
    return String.format(java.util.Locale.ROOT, "%,." + decimals + "f", value);
  }
}
