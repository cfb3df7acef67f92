package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.cypher.ReadOnlyCypher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that answers in words show can be run again by whoever reads them. */
class AskedQueriesTests {

  /** A list that is given out in the order in which it was come upon. */
  private static final Pattern UNORDERED =
      Pattern.compile("collect\\([^()]*(?:\\([^()]*\\)[^()]*)*\\) AS [^a-z\\s]");

  @ParameterizedTest
  @MethodSource("asked")
  void aShownQueryPassesTheGuard(NamedQuery query) {
    Map<String, Object> few = new HashMap<>();
    List<String> two = List.of("a", "b");
    query
        .params()
        .forEach(each -> few.put(each, each.matches(".*[sS]ets") ? List.of(two, two) : two));

    assertThatCode(() -> ReadOnlyCypher.check(query.text(), few)).doesNotThrowAnyException();
    assertThatCode(() -> ReadOnlyCypher.check(EnglishColumns.of(query), few))
        .as("as shown in English")
        .doesNotThrowAnyException();
  }

  /** Else the answer differs from what the query returns when it is planned otherwise. */
  @ParameterizedTest
  @MethodSource("asked")
  void aListIsGivenOutInAnOrderOfItsOwn(NamedQuery query) {
    assertThat(query.text()).doesNotContainPattern(UNORDERED);
  }

  static Stream<NamedQuery> asked() {
    return new Catalogue().list("queries/ask/").stream();
  }
}
