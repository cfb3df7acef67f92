package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.ask.Interpreter.Outcome;

/**
 * A question as it was understood.
 *
 * @param text normalised
 */
record Understanding(String text, boolean japanese, List<Token> tokens, Outcome outcome) {

  /** Longer than any question. */
  static final int LONGEST = 300;

  private static final Pattern ENGLISH =
      Pattern.compile(
          "([a-z']{2,}\\W+){3}|\\b(of|with|between|the|in|by|to|who|which|what|how|when|does|has)\\b");

  /** How many members does とやま輸出コミュニティ have: no Japanese stands before its second word. */
  private static final Pattern BEGUN =
      Pattern.compile("[a-z']+ (?:[a-z']+ )*(of|for|with|between|the|in|by|to|does|has|is|are) ");

  /** English may hold a name in Japanese, but no particle. */
  private static boolean isJapanese(String text) {
    boolean hiragana = text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x309F);
    boolean cjk = text.codePoints().anyMatch(c -> c >= 0x30A0 && c < 0xA000);
    boolean english = ENGLISH.matcher(text).find();
    if (BEGUN.matcher(text).lookingAt()) {
      return false;
    }
    return text.isEmpty() || hiragana || cjk && !english;
  }

  static Understanding of(String q, Vocabulary vocabulary) {
    return of(q, null, null, vocabulary);
  }

  /**
   * @param asOf the day that is spoken of where the question says none; null for today
   * @param lang {@code ja} or {@code en} for what is said when it is refused; null for that of the
   *     question
   */
  static Understanding of(String q, LocalDate asOf, String lang, Vocabulary vocabulary) {
    String text = Folding.normal(q == null ? "" : q);
    boolean japanese = isJapanese(text);
    boolean inJapanese = lang == null ? japanese : lang.equals("ja");
    if (text.isEmpty() || text.length() > LONGEST) {
      Refusals refusals = new Refusals(inJapanese);
      Refusal refusal = text.isEmpty() ? refusals.empty() : refusals.tooLong(LONGEST);
      return new Understanding(text, japanese, List.of(), new Outcome(null, refusal, List.of()));
    }
    Times times = vocabulary.times().on(asOf);
    List<Token> scanned = vocabulary.scanner(times).scan(text);
    List<Token> tokens = PassedOver.in(text, new Repairs(vocabulary).repair(text, scanned));
    Clause clause = new Clause(text, tokens, japanese);
    Outcome outcome =
        new Interpreter(times.today(), asOf, vocabulary.prefectures(), inJapanese).read(clause);
    return new Understanding(text, japanese, tokens, outcome);
  }
}
