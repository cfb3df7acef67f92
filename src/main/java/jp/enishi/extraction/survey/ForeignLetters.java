package jp.enishi.extraction.survey;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Letters that no Japanese document writes a name with; where they occur, the conversion of the
 * page went wrong.
 */
final class ForeignLetters {

  private static final Set<UnicodeScript> USUAL =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.LATIN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private ForeignLetters() {}

  static boolean in(String text) {
    return text.codePoints()
        .anyMatch(each -> each == 0xFFFD || !USUAL.contains(UnicodeScript.of(each)));
  }
}
