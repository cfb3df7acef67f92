package jp.enishi.ask;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import java.util.List;

/** The words of Japanese text as the morphological analyser tells them. */
final class Morphology {

  /** Loaded when first needed, for it takes a second. */
  private static final class Analyser {
    private static final Tokenizer TOKENIZER = new Tokenizer();
  }

  private Morphology() {}

  /** Words with their kinds, base forms and readings. */
  static List<Token> words(String text) {
    return Analyser.TOKENIZER.tokenize(text);
  }
}
