package jp.enishi.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.enishi.report.PackStep;
import jp.enishi.web.BadParameter;
import org.junit.jupiter.api.Test;

class PacksInTheMakingTests {

  private static final PackStep THIRD = new PackStep(2, 14, "map", "「地図」を書いています…");

  private final PacksInTheMaking making = new PacksInTheMaking();

  @Test
  void tellsTheStepOnlyWhileThePackIsMade() {
    byte[] file =
        making.make(
            "mine",
            progress -> {
              progress.accept(THIRD);
              assertThat(making.find("mine")).contains(THIRD);
              assertThat(making.find("another")).isEmpty();
              return new byte[] {1};
            });

    assertThat(file).containsExactly(1);
    assertThat(making.find("mine")).isEmpty();
  }

  @Test
  void keepsNothingOfAPackThatFailed() {
    assertThatThrownBy(
            () ->
                making.make(
                    "mine",
                    progress -> {
                      progress.accept(THIRD);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(making.find("mine")).isEmpty();
  }

  @Test
  void refusesNamesThatAreNoNames() {
    assertThatThrownBy(() -> making.make("a/b", progress -> new byte[0]))
        .isInstanceOf(BadParameter.class);
    assertThat(making.make("", progress -> new byte[] {2})).containsExactly(2);
  }
}
