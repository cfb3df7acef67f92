package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that answers in words show can be run again by whoever reads them. */
class AskedQueriesTests {

  @ParameterizedTest
  @MethodSource("asked")
  void aShownQueryPassesTheGuard(String name) {
    assertThatCode(() -> ReadOnlyGuard.checkText(new Catalogue().get(name).text()))
        .doesNotThrowAnyException();
  }

  static java.util.stream.Stream<String> asked() {
    return new Catalogue().list("queries/ask/").stream().map(NamedQuery::name);
  }
}
