package jp.enishi.resolution.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is thought of two names, and why.
 *
 * @param verdict same only when it is certain by rule or the score reaches {@link #SAME_FROM}
 * @param score from 0 (certainly two) to 1 (certainly one)
 * @param features what speaks for and against, the weightiest first
 * @param reason one Japanese sentence
 */
public record PairJudgement(Verdict verdict, double score, List<Feature> features, String reason) {

  /** From here on two names are one. */
  public static final double SAME_FROM = 0.9;

  /** Below this two names are two. */
  public static final double UNSURE_FROM = 0.35;

  /** The most that a pair reaches that is left open. */
  private static final double OPEN_AT_MOST = 0.85;

  public PairJudgement {
    features = List.copyOf(features);
  }

  /** Adds the weights to 0.5 and lets what settles the question settle it. */
  static PairJudgement of(List<Feature> found) {
    List<Feature> features =
        found.stream()
            .sorted(
                Comparator.comparing((Feature each) -> each.effect() == Feature.Effect.COUNTS)
                    .thenComparingDouble(each -> -Math.abs(each.weight()))
                    .thenComparing(Feature::name))
            .toList();
    double score = 0.5 + features.stream().mapToDouble(Feature::weight).sum();
    score = Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000.0;
    Verdict verdict;
    if (has(features, Feature.Effect.FORBIDS)) {
      verdict = Verdict.DIFFERENT;
      score = Math.min(score, 0.2);
    } else if (has(features, Feature.Effect.LEAVES_OPEN) && score >= UNSURE_FROM) {
      verdict = Verdict.UNSURE;
      score = Math.min(score, OPEN_AT_MOST);
    } else {
      verdict =
          score >= SAME_FROM
              ? Verdict.SAME
              : score < UNSURE_FROM ? Verdict.DIFFERENT : Verdict.UNSURE;
    }
    return new PairJudgement(verdict, score, features, reason(verdict, features));
  }

  private static boolean has(List<Feature> features, Feature.Effect effect) {
    return features.stream().anyMatch(each -> each.effect() == effect);
  }

  /** What settles it; else what counts most on the side of the verdict. */
  private static String reason(Verdict verdict, List<Feature> features) {
    Feature.Effect settling =
        verdict == Verdict.DIFFERENT ? Feature.Effect.FORBIDS : Feature.Effect.LEAVES_OPEN;
    List<Feature> telling = features.stream().filter(each -> each.effect() == settling).toList();
    if (verdict == Verdict.SAME || telling.isEmpty()) {
      telling =
          features.stream()
              .filter(
                  each ->
                      verdict == Verdict.UNSURE || each.weight() > 0 == (verdict == Verdict.SAME))
              .toList();
    }
    return telling.isEmpty()
        ? "同じ団体とも別の団体とも言える手がかりがありません。"
        : telling.stream().limit(2).map(Feature::explanation).collect(Collectors.joining());
  }
}
