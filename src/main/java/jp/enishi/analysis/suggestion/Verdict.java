package jp.enishi.analysis.suggestion;

import java.util.List;
import java.util.Locale;
import jp.enishi.analysis.measure.Words;

/** Says what a back-test gave, also when it is poor. */
final class Verdict {

  /** Fewer hidden ties than this say little. */
  private static final int FEW = 20;

  private Verdict() {}

  static Words of(int hidden, List<BackTest.Method> methods) {
    if (hidden == 0) {
      return new Words(
          "隠して試せる関係がないため、確かめられません。", "There is no tie to hide, so nothing could be tested.");
    }
    double own = methods.get(0).hitAt10();
    double popularity = methods.get(1).hitAt10();
    double chance = methods.get(2).hitAt10();
    String ja =
        String.format(
            Locale.ROOT,
            "隠した%d件のうち、上位10件に入ったのは%.1f%%（提携の多い順%.1f%%、でたらめな順%.1f%%）。",
            hidden,
            100 * own,
            100 * popularity,
            100 * chance);
    String en =
        String.format(
            Locale.ROOT,
            "Of %d hidden ties %.1f %% were among the first ten (by popularity %.1f %%, by chance"
                + " %.1f %%).",
            hidden,
            100 * own,
            100 * popularity,
            100 * chance);
    Words worth = worth(own, popularity, chance);
    Words few =
        hidden < FEW ? new Words("件数が少なく、当てになりません。", " Too few to rely on.") : new Words("", "");
    return new Words(ja + worth.ja() + few.ja(), en + worth.en() + few.en());
  }

  private static Words worth(double own, double popularity, double chance) {
    if (own <= chance) {
      return new Words(
          "でたらめに選ぶのと変わりません。順位を根拠にしないでください。", " No better than chance: do not rely on it.");
    }
    // A tenth less than popularity finds is less, not the same.
    if (own < 0.9 * popularity) {
      return new Words(
          "提携の多い順に並べるより当たりません。順位ではなく、理由を読んで判断してください。",
          " Worse than popularity: judge by the reasons, not by the order.");
    }
    if (own <= popularity) {
      return new Words(
          "提携の多い順に並べるのと変わりません。理由を読んで判断してください。",
          " No better than popularity: judge by the reasons.");
    }
    return own < 0.5
        ? new Words(
            "提携の多い順よりは当たりますが、半分以上を見逃します。検討の糸口と考えてください。",
            " Better than popularity, but it misses more than half: take it as a starting point.")
        : new Words("提携の多い順より当たります。", " Better than popularity.");
  }
}
