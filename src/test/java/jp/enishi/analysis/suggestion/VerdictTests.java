package jp.enishi.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.analysis.measure.Words;
import org.junit.jupiter.api.Test;

/** What is said of a back-test, from better than popularity down to chance. */
class VerdictTests {

  @Test
  void saysWhetherTheListIsBetterWorseOrNoBetterThanPopularity() {
    assertThat(verdict(0.4, 0.3, 0.1).en()).contains("Better than popularity, but it misses");
    assertThat(verdict(0.3, 0.31, 0.1).en()).contains("No better than popularity");
    assertThat(verdict(0.3, 0.31, 0.1).ja()).contains("提携の多い順に並べるのと変わりません");
    assertThat(verdict(0.2, 0.3, 0.1).en()).contains("Worse than popularity");
    assertThat(verdict(0.2, 0.3, 0.1).ja()).contains("提携の多い順に並べるより当たりません");
    assertThat(verdict(0.1, 0.3, 0.1).en()).contains("No better than chance");
  }

  private static Words verdict(double own, double popularity, double chance) {
    return Verdict.of(100, List.of(method(own), method(popularity), method(chance)));
  }

  private static BackTest.Method method(double hitAt10) {
    return new BackTest.Method("", null, 0, hitAt10, 0, 0);
  }
}
