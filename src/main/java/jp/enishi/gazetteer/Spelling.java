package jp.enishi.gazetteer;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Brings the ways of writing one name to one form, for comparing and never for showing: width
 * (NFKC), old, variant and simplified characters and radicals ({@code variant-characters.csv}),
 * letters of another script that look alike ({@link MixedScript}), spaces, and the marks that part
 * the words of a katakana name.
 */
public final class Spelling {

  private static final String PARTING = "・=-‐‑–—―−─゠〓·•.,'’";

  private final Map<String, String> standard;
  private final Set<Character> beginPairs;
  private final BitSet singles = new BitSet();
  private final Map<String, String> lookAlike;

  private Spelling(Map<String, String> standard, Map<String, String> lookAlike) {
    this.standard = standard;
    this.beginPairs =
        standard.keySet().stream()
            .filter(each -> each.length() == 2)
            .map(each -> each.charAt(0))
            .collect(Collectors.toUnmodifiableSet());
    standard.keySet().stream()
        .filter(each -> each.length() == 1)
        .forEach(each -> singles.set(each.charAt(0)));
    this.lookAlike = lookAlike;
  }

  /** The tables shipped with the product. */
  public static Spelling load() {
    return new Spelling(
        pairs("variant-characters.csv", "variant"),
        pairs("look-alike-characters.csv", "character"));
  }

  /** The form in which two writings of one name are equal. */
  public String fold(String text) {
    String normal =
        MixedScript.mended(
            isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder folded = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || PARTING.indexOf(c) >= 0) {
        continue;
      }
      if ((c == 'が' || c == 'ガ') && betweenKanji(normal, i)) {
        folded.append('ケ'); // 鎌が谷 for 鎌ケ谷
        continue;
      }
      boolean pair = beginPairs.contains(c) && i + 1 < normal.length();
      String two = pair ? standard.get(normal.substring(i, i + 2)) : null;
      if (two != null) {
        folded.append(two);
        i++;
      } else {
        String one = singles.get(c) ? standard.get(String.valueOf(c)) : null;
        if (one == null) {
          folded.append(c);
        } else {
          folded.append(one);
        }
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean betweenKanji(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isIdeographic(text.charAt(at - 1))
        && Character.isIdeographic(text.charAt(at + 1));
  }

  /**
   * Whether the text has plain ideographs, katakana and ASCII alone, which NFKC leaves as they are.
   */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !(c >= 0x4E00 && c <= 0x9FFF) && !(c >= 0x30A1 && c <= 0x30FC)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@link #fold(String)}, and then characters that are easily mistaken for one another taken as
   * one: two names equal in this but not in that may be one name and its misprint (済州, 済洲).
   */
  public String blur(String text) {
    StringBuilder blurred = new StringBuilder();
    fold(text)
        .chars()
        .mapToObj(c -> String.valueOf((char) c))
        .forEach(c -> blurred.append(lookAlike.getOrDefault(c, c)));
    return blurred.toString();
  }

  /** The name with its kanji in their standard form (景徳鎮 for 景德鎮), all else untouched. */
  public String inStandardKanji(String name) {
    StringBuilder written = new StringBuilder();
    name.codePoints()
        .mapToObj(Character::toString)
        .map(c -> Character.isIdeographic(c.codePointAt(0)) ? standard.getOrDefault(c, c) : c)
        .forEach(written::append);
    return written.toString();
  }

  private static Map<String, String> pairs(String file, String key) {
    Map<String, String> pairs = new HashMap<>();
    for (CSVRecord row : Table.rows(file)) {
      pairs.put(row.get(key), row.get("standard"));
    }
    return Map.copyOf(pairs);
  }
}
