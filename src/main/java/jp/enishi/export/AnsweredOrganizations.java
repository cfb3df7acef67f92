package jp.enishi.export;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.enishi.ask.Answer;
import jp.enishi.ask.Questions;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Service;

/** The organisations that the answer to a question speaks of. */
@Service
public class AnsweredOrganizations {

  private final Questions questions;
  private final ReadQueries queries;

  AnsweredOrganizations(Questions questions, ReadQueries queries) {
    this.questions = questions;
    this.queries = queries;
  }

  /**
   * Ids of the organisations in the rows, of the parties of agreements in the rows, and of those
   * that the question names. Throws {@link BadParameter} when the question is not answered, or its
   * answer speaks of none.
   */
  public List<String> organizations(String question, LocalDate asOf, boolean rollUp) {
    Answer answer = questions.ask(question, asOf, rollUp, null);
    if (answer.refused() != null) {
      throw new BadParameter("ask", answer.refused().reason());
    }
    Set<String> words = new LinkedHashSet<>();
    answer.answer().rows().forEach(row -> row.forEach(value -> gather(value, words)));
    answer.parameters().values().forEach(value -> gather(value, words));
    List<String> ids =
        queries.list("queries/export/answered", Map.of("words", List.copyOf(words))).stream()
            .map(row -> (String) row.get("id"))
            .toList();
    if (ids.isEmpty()) {
      throw new BadParameter("ask", "この答えには団体が出てきません。表（/api/ask.csv など）で書き出してください。");
    }
    return ids;
  }

  private static void gather(Object value, Set<String> words) {
    if (value instanceof String word) {
      words.add(word);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> gather(each, words));
    }
  }
}
