package jp.enishi.gazetteer;

import com.atilika.kuromoji.ipadic.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a name in kanji is read, as the dictionary of the morphological analyser has it: しんようし for
 * 瀋陽市. A name with a word that the dictionary does not know has no reading; none is made up.
 */
public final class Readings {

  /** So long a name is nowhere typed in kana, and reading it would take time for nothing. */
  private static final int LONGEST = 12;

  /** Loaded when first needed, for it takes a second. */
  private static final class Analyser {
    private static final Tokenizer TOKENIZER = new Tokenizer();
  }

  private Readings() {}

  /** The reading in hiragana. */
  public static Optional<String> of(String name) {
    if (name.length() > LONGEST || !name.matches("\\p{IsHan}+")) {
      return Optional.empty();
    }
    List<com.atilika.kuromoji.ipadic.Token> words = Analyser.TOKENIZER.tokenize(name);
    boolean known = words.stream().allMatch(w -> w.isKnown() && !w.getReading().equals("*"));
    return known
        ? Optional.of(
            words.stream().map(w -> inHiragana(w.getReading())).collect(Collectors.joining()))
        : Optional.empty();
  }

  private static String inHiragana(String katakana) {
    StringBuilder hiragana = new StringBuilder(katakana.length());
    katakana
        .chars()
        .forEach(c -> hiragana.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
    return hiragana.toString();
  }
}
