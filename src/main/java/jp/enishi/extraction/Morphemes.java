package jp.enishi.extraction;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import java.util.List;

/**
 * The morphological analyser Kuromoji with the IPA dictionary, which takes a second to load and is
 * loaded when first needed. May be used from several threads.
 */
public final class Morphemes {

  private static Tokenizer tokenizer;

  private Morphemes() {}

  /** The words of a text, in its order; together they are the text. */
  public static List<Token> of(String text) {
    return tokenizer().tokenize(text);
  }

  /**
   * Whether the word is one for which the dictionary knows a use as a family name, and no other.
   */
  static boolean isFamilyName(String word) {
    List<Token> tokens = of(word);
    return tokens.size() == 1 && isFamilyName(tokens.get(0));
  }

  static boolean isFamilyName(Token token) {
    return isPerson(token) && token.getPartOfSpeechLevel4().equals("姓");
  }

  static boolean isGivenName(Token token) {
    return isPerson(token) && token.getPartOfSpeechLevel4().equals("名");
  }

  private static boolean isPerson(Token token) {
    return token.getPartOfSpeechLevel3().equals("人名");
  }

  private static synchronized Tokenizer tokenizer() {
    if (tokenizer == null) {
      tokenizer = new Tokenizer();
    }
    return tokenizer;
  }
}
