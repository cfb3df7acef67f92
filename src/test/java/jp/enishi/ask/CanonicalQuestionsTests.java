package jp.enishi.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * Questions that an answer offers next are themselves understood, and as what they were offered
 * for.
 */
class CanonicalQuestionsTests {

  @Test
  void theQuestionThatSaysAMeaningHasThatMeaning() throws IOException {
    String table =
        new ClassPathResource("ask/phrasings.csv").getContentAsString(StandardCharsets.UTF_8);
    Vocabulary vocabulary = ShippedVocabulary.load();
    List<String> lost = lost(table, vocabulary);
    assertThat(lost).isEmpty();
  }

  static List<String> lost(String table, Vocabulary vocabulary) throws IOException {
    List<String> lost = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (CSVRecord row : Phrasings.rows(table)) {
      Understanding understood = Understanding.of(row.get("q"), vocabulary);
      Meaning meaning = understood.outcome().meaning();
      if (meaning == null) {
        continue;
      }
      for (boolean japanese : List.of(true, false)) {
        String question = Wording.in(japanese).question(meaning);
        if (!asked.add(question)) {
          continue;
        }
        Understanding again = Understanding.of(question, vocabulary);
        boolean askedBack =
            again.outcome().refusal() != null
                && again.outcome().refusal().code().equals("ambiguous-name");
        if (!askedBack && !same(meaning, again.outcome().meaning())) {
          lost.add(row.get("q") + " → " + question + " → " + said(again, japanese));
        }
      }
    }
    return lost;
  }

  private static String said(Understanding understood, boolean japanese) {
    return understood.outcome().meaning() == null
        ? understood.outcome().refusal().reason()
        : Wording.in(japanese).sentence(understood.outcome().meaning());
  }

  private static boolean same(Meaning one, Meaning other) {
    return other != null
        && one.intent == other.intent
        && one.names.stream()
            .map(Name::id)
            .toList()
            .equals(other.names.stream().map(Name::id).toList())
        && one.without.size() == other.without.size()
        && one.notWith.equals(other.notWith)
        && one.either == other.either
        && one.fields.size() == other.fields.size()
        && kinds(one).equals(kinds(other));
  }

  /** 姉妹都市 and 友好都市 are the same two whether they are said as one word or as two. */
  private static Set<String> kinds(Meaning meaning) {
    Set<String> kinds = new HashSet<>();
    meaning.ties.forEach(each -> kinds.addAll(each.edges()));
    meaning.ties.forEach(each -> kinds.addAll(each.agreements()));
    return kinds;
  }
}
