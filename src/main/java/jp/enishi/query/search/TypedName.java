package jp.enishi.query.search;

import java.util.List;
import java.util.Set;

/**
 * What was typed, in the forms in which it may be looked up.
 *
 * @param key the whole, folded
 * @param keys the whole first, then what else it may be called: without legal form, without 役所, in
 *     level Latin letters, by other names of the same body
 * @param parts its words, when there are several
 * @param likelier labels of kind that its words speak of
 * @param known whether a gazetteer has exactly this name, so that it is no slip of another
 */
public record TypedName(
    String key, List<String> keys, List<Part> parts, Set<String> likelier, boolean known) {

  /**
   * A word of several.
   *
   * @param key folded
   * @param country short name of the country that the word is a name of, or null
   * @param prefecture the prefecture that the word is a name of, or null
   */
  record Part(String key, String country, String prefecture) {}

  /** Letters from which a slip of typing is looked for: three ideographs, else four. */
  boolean mayBeSlip() {
    if (key.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false; // Each code of six digits is one slip away from another.
    }
    boolean ideographs = key.codePoints().anyMatch(Character::isIdeographic);
    return !known && key.length() >= (ideographs ? 3 : 4);
  }

  /** Of three ideographs only the last may be wrong (札幌氏): 高松市 is no slip of 小松市. */
  int firmLetters() {
    return key.codePoints().anyMatch(Character::isIdeographic) && key.length() == 3 ? 2 : 0;
  }
}
