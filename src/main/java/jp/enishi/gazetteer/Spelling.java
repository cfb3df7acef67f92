package jp.enishi.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Brings the ways of writing one name to one form, for comparing and never for showing: width
 * (NFKC), old, variant and simplified characters and radicals ({@code variant-characters.csv}),
 * spaces, and the marks that part the words of a katakana name.
 */
public final class Spelling {

  private static final String PARTING = "・=-‐‑–—゠〓·•.,'’";

  private final Map<Character, Character> standard;

  private Spelling(Map<Character, Character> standard) {
    this.standard = standard;
  }

  /** The table shipped with the product. */
  public static Spelling load() {
    Map<Character, Character> standard = new HashMap<>();
    for (CSVRecord row : Table.rows("variant-characters.csv")) {
      standard.put(row.get("variant").charAt(0), row.get("standard").charAt(0));
    }
    return new Spelling(Map.copyOf(standard));
  }

  /** The form in which two writings of one name are equal. */
  public String fold(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && PARTING.indexOf(c) < 0) {
        folded.append(standard.getOrDefault(c, c));
      }
    }
    return folded.toString().toLowerCase(java.util.Locale.ROOT);
  }
}
