package jp.enishi.cypher;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that answers in words show can be run again by whoever reads them. */
class AskedQueriesTests {

  @ParameterizedTest
  @MethodSource("asked")
  void aShownQueryPassesTheGuard(String name) {
    NamedQuery query = new Catalogue().get(name);
    Map<String, Object> few = new HashMap<>();
    List<String> two = List.of("a", "b");
    query
        .params()
        .forEach(each -> few.put(each, each.matches(".*[sS]ets") ? List.of(two, two) : two));

    assertThatCode(() -> ReadOnlyGuard.checkText(query.text(), few)).doesNotThrowAnyException();
  }

  static java.util.stream.Stream<String> asked() {
    return new Catalogue().list("queries/ask/").stream().map(NamedQuery::name);
  }
}
