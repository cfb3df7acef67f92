package jp.enishi.gazetteer;

import java.util.Map;
import java.util.TreeMap;

/**
 * Hiragana to Latin letters as local governments write their names: Hepburn with long vowels not
 * marked (とうきょう: Tokyo), n before b, m and p (ぐんま: Gunma), no apostrophe.
 */
final class Hepburn {

  private static final String[] ROWS = {
    "あa いi うu えe おo", "かka きki くku けke こko がga ぎgi ぐgu げge ごgo",
    "さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo", "たta ちchi つtsu てte とto だda ぢji づzu でde どdo",
    "なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho", "ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo",
    "まma みmi むmu めme もmo やya ゆyu よyo", "らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu",
    "きゃkya きゅkyu きょkyo ぎゃgya ぎゅgyu ぎょgyo", "しゃsha しゅshu しょsho じゃja じゅju じょjo",
    "ちゃcha ちゅchu ちょcho ぢゃja ぢゅju ぢょjo", "にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo",
    "びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo", "みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo",
    "ぁa ぃi ぅu ぇe ぉo"
  };

  private static final Map<String, String> LETTERS = letters();

  private Hepburn() {}

  /** The name with a capital letter; {@code |} in the kana parts what is not one long vowel. */
  static String of(String kana) {
    StringBuilder out = new StringBuilder();
    boolean doubled = false;
    boolean lengthened = false;
    for (int i = 0; i < kana.length(); i++) {
      String two = kana.substring(i, Math.min(i + 2, kana.length()));
      boolean digraph = two.length() == 2 && LETTERS.containsKey(two);
      String letters = LETTERS.get(digraph ? two : two.substring(0, 1));
      char c = kana.charAt(i);
      if (c == '|' || c == 'ー') {
        lengthened = true;
        continue;
      }
      if (c == 'っ') {
        doubled = true;
        continue;
      }
      if (!lengthened && prolongs(c, out)) {
        lengthened = true;
        continue;
      }
      lengthened = false;
      if (doubled) {
        out.append(letters.startsWith("ch") ? 't' : letters.charAt(0));
        doubled = false;
      }
      out.append(letters);
      i += digraph ? 1 : 0;
    }
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.toString();
  }

  private static boolean prolongs(char c, StringBuilder before) {
    if (before.length() == 0) {
      return false;
    }
    char vowel = before.charAt(before.length() - 1);
    return c == 'う' && (vowel == 'o' || vowel == 'u') || c == 'お' && vowel == 'o';
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new TreeMap<>();
    for (String pair : String.join(" ", ROWS).split(" ")) {
      int kana = 0;
      while (pair.charAt(kana) > 'z') {
        kana++;
      }
      letters.put(pair.substring(0, kana), pair.substring(kana));
    }
    return letters;
  }
}
