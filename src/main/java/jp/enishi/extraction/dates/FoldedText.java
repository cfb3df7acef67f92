package jp.enishi.extraction.dates;

import java.text.Normalizer;
import jp.enishi.extraction.Wording;

/**
 * A text in compatibility forms (full-width, half-width, circled, radicals, ㍻), which remembers
 * where each character stood in the text as printed.
 */
final class FoldedText {

  private final String folded;
  private final int[] origins;

  FoldedText(String printed) {
    StringBuilder all = new StringBuilder(printed.length() + 8);
    int[] places = new int[printed.length() + 8];
    for (int i = 0; i < printed.length(); ) {
      char letter = printed.charAt(i);
      if (letter >= ' ' && Wording.isPlain(letter)) {
        if (all.length() == places.length) {
          places = java.util.Arrays.copyOf(places, places.length * 2);
        }
        places[all.length()] = i++;
        all.append(letter);
        continue;
      }
      int width = Character.charCount(printed.codePointAt(i));
      String plain = plain(printed, i, width);
      for (int j = 0; j < plain.length(); j++) {
        if (all.length() == places.length) {
          places = java.util.Arrays.copyOf(places, places.length * 2);
        }
        places[all.length()] = i;
        all.append(plain.charAt(j));
      }
      i += width;
    }
    folded = all.toString();
    origins = java.util.Arrays.copyOf(places, folded.length() + 1);
    origins[folded.length()] = printed.length();
  }

  /** Where the character stood; for the position behind the last one, the end of the text. */
  int origin(int at) {
    return origins[at];
  }

  String text() {
    return folded;
  }

  private static String plain(String printed, int at, int width) {
    char c = printed.charAt(at);
    if (c < 0x80) {
      return c < ' ' ? " " : String.valueOf(c);
    }
    String normal = Normalizer.normalize(printed.substring(at, at + width), Normalizer.Form.NFKC);
    return normal.length() == 1 && Character.isWhitespace(normal.charAt(0)) ? " " : normal;
  }
}
