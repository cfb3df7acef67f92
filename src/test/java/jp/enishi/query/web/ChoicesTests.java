package jp.enishi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.enishi.issue.Between;
import org.junit.jupiter.api.Test;

class ChoicesTests {

  @Test
  void everyKindOfContradictionCanBeAskedFor() {
    assertThat(Choices.BETWEEN)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(Between.values()).map(Between::code), Stream.of("figure-count"))
                .toList());
  }
}
