package jp.enishi.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subjects that no field is named after, looked for in titles: 湿地に関する協定, 職員の相互派遣に関する協定, アニメ産業交流協定.
 */
final class Topics {

  private Topics() {}

  /**
   * The subject that the unknown word is, or ends, or begins.
   *
   * @param at where the unknown word stands
   */
  static Optional<Token> at(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean latin = Folding.isLatin(token.text().charAt(0));
    if (!latin && at > 0 && tokens.get(at - 1).is(Sign.RELATED)) {
      int last = joined(tokens, at, 2);
      return Optional.of(
          topic(text, token.start(), tokens.get(isCompound(tokens, last) ? last + 1 : last).end()));
    }
    int next = at + 1;
    if (next >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.get(next).is(Sign.RELATED) || tokens.get(next).is(Sign.FIELD_WORD)) {
      return Optional.of(topic(text, tokens.get(joined(tokens, at, -2)).start(), token.end()));
    }
    if (!latin && isAction(token) && isOfAgreement(tokens, next)) {
      return Optional.of(topic(text, token.start(), token.end()));
    }
    boolean ends =
        tokens.get(next).text().endsWith("分野")
            || next + 1 < tokens.size()
                && tokens.get(next).end() == tokens.get(next + 1).start()
                && (tokens.get(next + 1).is(Sign.AGREEMENT)
                    || tokens.get(next + 1).is(Sign.FIELD_WORD));
    return !latin && ends && isCompound(tokens, at)
        ? Optional.of(topic(text, token.start(), tokens.get(next).end()))
        : Optional.empty();
  }

  /** 職員派遣の協定: what is done is nobody's name. */
  private static boolean isAction(Token token) {
    if (!token.text().matches("[一-龠]{3,}")) {
      return false;
    }
    List<com.atilika.kuromoji.ipadic.Token> words = Morphology.words(token.text());
    return words.get(words.size() - 1).getPartOfSpeechLevel2().equals("サ変接続");
  }

  private static boolean isOfAgreement(List<Token> tokens, int next) {
    return next + 1 < tokens.size()
        && tokens.get(next).isParticle(Set.of("の"))
        && tokens.get(next + 1).is(Sign.AGREEMENT);
  }

  /** アニメ産業: a field with an unknown word right before it. */
  private static boolean isCompound(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).concept() instanceof Concept.Field
        && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  /** 職員の相互派遣: how far unknown words go that の joins. */
  private static int joined(List<Token> tokens, int at, int step) {
    int i = at;
    while (i + step >= 0
        && i + step < tokens.size()
        && tokens.get(i + step / 2).isParticle(Set.of("の"))
        && tokens.get(i + step).concept() instanceof Concept.Unknown) {
      i += step;
    }
    return i;
  }

  /** That nothing is classified by the word, so that only titles say it; nothing otherwise. */
  static String said(Meaning m, boolean japanese) {
    List<String> inTitles =
        m.fields.stream()
            .filter(each -> each.fields().isEmpty() && each.topic() != null)
            .map(Concept.Field::topic)
            .distinct()
            .toList();
    if (inTitles.isEmpty()) {
      return "";
    }
    return japanese
        ? "「" + String.join("・", inTitles) + "」という分野の区分は資料にないので、題名にその語がある協定だけを調べています。"
        : " No document classifies by “"
            + String.join("”, “", inTitles)
            + "”; agreements with the word in their title are looked for.";
  }

  private static Token topic(String text, int start, int end) {
    String said = text.substring(start, end);
    String topic = said.strip().replaceFirst("(?<=.)(交流|分野)$", "");
    return new Token(new Concept.Field(topic, List.of(), topic), said, start, end);
  }
}
