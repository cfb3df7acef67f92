package jp.enishi.extraction.slips;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Contradiction;

/**
 * Letters of another way of writing (簡体字) inside a word of a Japanese sentence: 環黄海经济圈. Letters
 * count that JIS X 0208 does not have and that stand for one that it has. How parties write their
 * own names is compared elsewhere.
 */
final class MixedLetters {

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern SENTENCE = Pattern.compile("\\p{IsHiragana}{2}");

  /** The letters that Japanese office programs write. */
  private static final BitSet JAPANESE = letters(Charset.forName("windows-31j"));

  private final Spelling spelling;

  MixedLetters(Spelling spelling) {
    this.spelling = spelling;
  }

  List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      if (isJapanese(line.text()) || !SENTENCE.matcher(line.text()).find()) {
        continue;
      }
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        String otherwise = spelling.inStandardKanji(word.group());
        if (isMixed(word.group(), otherwise) && !isOfParty(word.group(), entry)) {
          found.add(
              Slip.of(
                  entry,
                  line.number(),
                  "letters",
                  "本文の語に、簡体字など、日本語の文に使わない字体が混じっています。",
                  word.group(),
                  otherwise));
        }
      }
    }
    return found;
  }

  private boolean isMixed(String written, String otherwise) {
    return !isJapanese(written) && isJapanese(otherwise);
  }

  /** Whether it has only letters that Japanese office programs write. */
  static boolean isJapanese(String text) {
    return text.chars().allMatch(JAPANESE::get);
  }

  private static BitSet letters(Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    BitSet letters = new BitSet(Character.MAX_VALUE + 1);
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      letters.set(c, encoder.canEncode(c));
    }
    return letters;
  }

  private static boolean isOfParty(String word, EntryText entry) {
    return entry.parties().stream()
        .anyMatch(each -> each.printed().contains(word) || word.contains(each.name()));
  }
}
