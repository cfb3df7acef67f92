package jp.enishi.extraction.dates;

import java.text.Normalizer;
import java.util.regex.Matcher;
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
    places = withDigits(all, places);
    folded = all.toString();
    origins = java.util.Arrays.copyOf(places, folded.length() + 1);
    origins[folded.length()] = printed.length();
  }

  /** Puts digits for the ideographs of dates, each where its number began. */
  private static int[] withDigits(StringBuilder text, int[] places) {
    if (text.indexOf("年") < 0) {
      return places;
    }
    StringBuilder digits = new StringBuilder(text.length());
    int[] moved = new int[text.length() * 2];
    int from = 0;
    Matcher date = KanjiNumerals.in(text.toString());
    while (date.find()) {
      for (String part : new String[] {"year", "western", "month", "day"}) {
        String number = date.group(part);
        if (number != null && KanjiNumerals.isDigit(number.charAt(0))) {
          from = copy(text, places, from, date.start(part), digits, moved);
          for (char c : KanjiNumerals.value(number).toCharArray()) {
            moved[digits.length()] = places[from];
            digits.append(c);
          }
          from = date.end(part);
        }
      }
    }
    if (from == 0) {
      return places;
    }
    copy(text, places, from, text.length(), digits, moved);
    text.setLength(0);
    text.append(digits);
    return moved;
  }

  private static int copy(
      StringBuilder text, int[] places, int from, int to, StringBuilder into, int[] moved) {
    for (int i = from; i < to; i++) {
      moved[into.length()] = places[i];
      into.append(text.charAt(i));
    }
    return to;
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
