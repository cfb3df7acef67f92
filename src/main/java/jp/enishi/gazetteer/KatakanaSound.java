package jp.enishi.gazetteer;

import java.util.regex.Pattern;

/**
 * Katakana brought down to how it sounds, so that the usual ways of writing one foreign name meet:
 * テューリンゲン and チュウリンゲン, ブリズベーン and ブリズベン, ウィーン and ウイーン. Coarser than {@link Spelling#fold}, so what
 * meets here alone is a likely variant and not a certain one.
 */
final class KatakanaSound {

  private static final String[][] RULES = {
    {"ティ", "チ"},
    {"ディ", "ジ"},
    {"テュ", "チュ"},
    {"デュ", "ジュ"},
    {"トゥ", "ト"},
    {"ドゥ", "ド"},
    {"ヒェ", "ヘ"},
    {"ヂ", "ジ"},
    {"ヅ", "ズ"},
    {"([ュョ])ウ", "$1"},
    {"([ウイグク])[ァヮ]", "$1ア"},
    {"([ウクグ])ィ", "$1イ"},
    {"([ウイク])ェ", "$1エ"},
    {"([ウク])ォ", "$1オ"},
    {"([イィキシチニヒミリギジビピ])ヤ", "$1ア"},
    {"[ーッ]", ""}
  };

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{3,}.*");

  private KatakanaSound() {}

  /** Whether the name has enough katakana for its sound to say anything. */
  static boolean applies(String folded) {
    return KATAKANA.matcher(folded).matches();
  }

  static String of(String folded) {
    String sound = folded;
    for (String[] rule : RULES) {
      sound = sound.replaceAll(rule[0], rule[1]);
    }
    return sound;
  }

  /** Whether one character put in, left out or replaced, or two swapped, make the one the other. */
  static boolean differInOne(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String restOfOther = other.substring(same);
    return from(rest, 1).equals(from(restOfOther, 1))
        || from(rest, 1).equals(restOfOther)
        || rest.equals(from(restOfOther, 1))
        || swapped(rest).equals(restOfOther);
  }

  private static String from(String text, int start) {
    return text.substring(Math.min(start, text.length()));
  }

  private static String swapped(String text) {
    return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
  }
}
