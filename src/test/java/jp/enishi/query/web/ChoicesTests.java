package jp.enishi.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.enishi.issue.Between;
import jp.enishi.web.BadParameter;
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

  @Test
  void aCountryMayBeCalledByAnyOfItsNamesOrItsCode() {
    Choices choices = new Choices(null, null);
    assertThat(choices.country("中華人民共和国")).isEqualTo("中国");
    assertThat(choices.country("kr")).isEqualTo("韓国");
    assertThat(choices.country(" ")).isNull();
  }

  /** Else a slip in the name would be answered with none. */
  @Test
  void aCountryOrPrefectureThatDoesNotExistIsRefused() {
    Choices choices = new Choices(null, null);
    assertThatThrownBy(() -> choices.country("アトランティス")).isInstanceOf(BadParameter.class);
    assertThatThrownBy(() -> choices.prefecture("神奈川")).isInstanceOf(BadParameter.class);
    assertThat(choices.prefecture("神奈川県")).isEqualTo("神奈川県");
  }
}
