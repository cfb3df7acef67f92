package jp.enishi.ask;

import com.atilika.kuromoji.ipadic.Token;
import java.util.List;
import java.util.Set;

/**
 * Verbs and adjectives that stand before a noun and say which are meant: 断った協定, 小さな町, 隣り合う市. They
 * narrow what is asked for, and are not passed over.
 */
final class Attributes {

  private static final Set<String> INFLECTED = Set.of("動詞", "形容詞", "連体詞");

  /** Said of anything, in the form of the dictionary. */
  private static final Set<String> OF_ALL =
      Set.of(
          "いろんな", "いろいろ", "色々", "色んな", "さまざま", "様々", "とある", "ある", "具体", "個別", "各種", "定める", "付く",
          "つく", "続ける", "生まれる", "届く", "できる", "出来る", "関わる", "言う", "いう", "聞く", "知る", "見る", "見つかる",
          "気になる", "該当");

  private Attributes() {}

  /**
   * @param tokens of the question, with the one that nothing knows
   * @param words as the morphological analyser tells them
   */
  static boolean narrows(
      jp.enishi.ask.Token token, List<jp.enishi.ask.Token> tokens, List<Token> words) {
    List<Token> inside =
        words.stream()
            .filter(w -> w.getPosition() < token.end())
            .filter(w -> w.getPosition() + w.getSurface().length() > token.start())
            .toList();
    if (inside.isEmpty() || inside.stream().anyMatch(w -> OF_ALL.contains(w.getBaseForm()))) {
      return false;
    }
    Token last = inside.get(inside.size() - 1);
    boolean adjectival = inside.stream().anyMatch(w -> w.getPartOfSpeechLevel2().equals("形容動詞語幹"));
    boolean inflected =
        inside.stream().anyMatch(w -> INFLECTED.contains(w.getPartOfSpeechLevel1()))
            && !last.getPartOfSpeechLevel1().equals("副詞");
    return (adjectival || inflected) && isBeforeNoun(token, tokens);
  }

  /** Nothing but the ending of the word stands between: た, ている, された, な. */
  private static boolean isBeforeNoun(jp.enishi.ask.Token token, List<jp.enishi.ask.Token> tokens) {
    int end = token.end();
    for (int i = tokens.indexOf(token) + 1; i < tokens.size(); i++) {
      jp.enishi.ask.Token next = tokens.get(i);
      if (next.start() != end) {
        return false;
      }
      boolean ending =
          next.concept() instanceof Concept.Noise
              && next.text().matches("た|て?いる|て?いた|る|だ|され(?:た|て|ている)?|な|れ|した|してい(?:る|た)");
      if (!ending) {
        return next.concept() instanceof Concept.Kind
            || next.is(Sign.AGREEMENT)
            || next.is(Sign.PARTNER);
      }
      end = next.end();
    }
    return false;
  }
}
