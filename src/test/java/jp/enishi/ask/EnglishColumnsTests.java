package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers to English questions have English columns, by the same query. */
class EnglishColumnsTests {

  @ParameterizedTest
  @EnumSource(Intent.class)
  void namesEveryColumnInEnglish(Intent intent) {
    NamedQuery query = new Catalogue().get(intent.query());

    String text = EnglishColumns.of(query);

    String returned = text.substring(text.lastIndexOf("\nRETURN "));
    for (String column : query.columns()) {
      boolean ascii = column.chars().allMatch(c -> c < 128);
      assertThat(ascii || !returned.matches("(?s).* AS " + column + "[,\\s].*"))
          .as(column)
          .isTrue();
    }
    assertThat(names(returned)).doesNotHaveDuplicates().hasSize(query.columns().size());
  }

  private static java.util.List<String> names(String returned) {
    return Arrays.stream(
            returned.split("\nORDER BY ")[0].replaceAll("(?s)\\{.*?\\}", "").split(" AS "))
        .skip(1)
        .map(each -> each.replaceFirst("(?s)[,\n].*", "").strip())
        .toList();
  }
}
