package jp.enishi.query.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.SearchKey;

/**
 * Brings names to the forms in which they are looked up: width, case, kana, variant and simplified
 * characters, legal forms, Latin letters for kana.
 */
final class NameFolding {

  /** Between the keys of one organisation. */
  static final char BAR = '|';

  private final Spelling spelling = Spelling.load();
  private final LegalForms forms = new LegalForms();
  private final SearchWords words = SearchWords.load();

  /** The one key of a name; empty when it has no letter or digit. */
  String key(String name) {
    return SearchKey.of(spelling.fold(name));
  }

  /** The key without legal form. */
  String bareKey(String name) {
    return key(bare(name));
  }

  /** The name in lower case and normal width, without legal form. */
  String bare(String name) {
    return forms.without(
        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip());
  }

  /** Latin text without marks (Kōchi, São Paulo). */
  static String withoutMarks(String latin) {
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }

  static boolean isLatin(String key) {
    return !key.isEmpty()
        && key.codePoints()
            .allMatch(
                c -> c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /**
   * The keys under which names are found.
   *
   * @param names one, or several between bars: {@code |川崎市|神奈川県川崎市|}
   */
  Set<String> keys(String names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String each : names.split("\\|")) {
      String key = key(each);
      keys.add(key);
      keys.add(bareKey(each));
      if (isLatin(key)) {
        keys.add(withoutMarks(key));
      } else if (Romaji.of(key) != null) {
        keys.add(Romaji.level(Romaji.of(key)));
      }
    }
    keys.remove("");
    return keys;
  }

  /** The name of a place without the word for what it is: 川崎 of 川崎市, 釜山 of 釜山広域市. */
  Set<String> stems(String name, String kind) {
    if (!words.places().contains(kind)) {
      return Set.of();
    }
    return words.ranks().stream()
        .filter(rank -> name.endsWith(rank) && name.length() > rank.length() + 1)
        .map(rank -> key(name.substring(0, name.length() - rank.length())))
        .limit(1)
        .collect(Collectors.toSet());
  }
}
