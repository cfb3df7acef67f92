package jp.enishi.ask;

import java.util.List;
import java.util.Map;
import jp.enishi.query.Coverage;
import jp.enishi.query.Inherited;

/**
 * What was asked, as it was understood, and the answer; or why there is none.
 *
 * @param status answered, ambiguous (asked back) or refused
 * @param understoodAs null when refused
 * @param answer null when refused
 * @param count number of rows
 * @param cypher the query that gives exactly these rows with these parameters
 * @param sources for each row, where documents state it
 * @param inherited agreements that came to one of the answer from a predecessor
 * @param suggestions questions to ask next
 * @param refused null when answered
 */
public record Answer(
    String question,
    String status,
    UnderstoodAs understoodAs,
    Table answer,
    Integer count,
    String cypher,
    Map<String, Object> parameters,
    List<RowSource> sources,
    Coverage coverage,
    List<Inherited> inherited,
    List<String> suggestions,
    Refused refused) {

  /**
   * @param question name of the kind of question: partners, agreements-by-year …
   * @param parameters what was filled in
   * @param sentence the meaning in words
   * @param parts what the sentence rests on, each with what could be put in its place
   * @param ignored words that were passed over
   */
  public record UnderstoodAs(
      String question,
      Map<String, Object> parameters,
      String sentence,
      List<Part> parts,
      List<String> ignored) {}

  /**
   * @param text as written in the question
   * @param meaning what it was taken for
   * @param alternatives whole questions with another meaning in its place
   */
  public record Part(String text, String meaning, List<Offer> alternatives) {}

  /**
   * @param label what it is about
   * @param q the question
   */
  public record Offer(String label, String q) {}

  /**
   * @param columns names of the columns
   * @param rows values in the order of the columns
   */
  public record Table(List<String> columns, List<List<Object>> rows) {}

  /**
   * @param row index of the row, from 0
   * @param fact id of the agreement or body that the document states
   */
  public record RowSource(
      int row, String fact, String document, String documentTitle, String entry, String lines) {}

  /**
   * @param code unknown-word, ambiguous-name, two-readings, negation, unread-word, not-understood
   * @param reason in the asker's language
   * @param choices questions that may have been meant
   */
  public record Refused(String code, String reason, List<Offer> choices) {}
}
