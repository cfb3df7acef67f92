package jp.enishi.ask;

import java.util.List;

/**
 * Why a question is not answered.
 *
 * @param reason in the asker's language
 * @param choices questions that could have been meant; asked back when the words fit several
 */
record Refusal(String code, String reason, List<Choice> choices) {

  /**
   * A question offered.
   *
   * @param label what it is about
   * @param q the question
   */
  record Choice(String label, String q) {

    /** A question that is its own label. */
    static Choice of(String q) {
      return new Choice(q, q);
    }
  }
}
