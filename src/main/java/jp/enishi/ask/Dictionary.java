package jp.enishi.ask;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Entries by folded form, with a quick answer to whether any form begins so. */
final class Dictionary {

  private final Folding folding;
  private final TreeMap<String, Entry> japanese = new TreeMap<>();
  private final TreeMap<String, Entry> latin = new TreeMap<>();

  Dictionary(Folding folding) {
    this.folding = folding;
  }

  /** The cheaper of two entries of one form stays. */
  void add(String form, Entry entry) {
    boolean isLatin = isLatin(form);
    String key = isLatin ? Folding.latinKey(form) : folding.key(form);
    if (!key.isEmpty()) {
      (isLatin ? latin : japanese)
          .merge(key, entry, (old, now) -> now.cost() < old.cost() ? now : old);
    }
  }

  Optional<Entry> japanese(String text) {
    return Optional.ofNullable(japanese.get(folding.key(text)));
  }

  /** A stretch of Japanese as it is compared. */
  String key(String text) {
    return folding.key(text);
  }

  Optional<Entry> at(String key) {
    return Optional.ofNullable(japanese.get(key));
  }

  boolean begins(String key) {
    return begins(japanese, key);
  }

  Optional<Entry> latin(String text) {
    return Optional.ofNullable(latin.get(Folding.latinKey(text)));
  }

  boolean latinBegins(String text) {
    return begins(latin, Folding.latinKey(text));
  }

  private static boolean begins(TreeMap<String, Entry> map, String key) {
    String next = map.ceilingKey(key);
    return next != null && next.startsWith(key);
  }

  /** The entry of a form in either script. */
  Optional<Entry> find(String text) {
    return isLatin(text) ? latin(text) : japanese(text);
  }

  /** All entries whose forms begin so. */
  NavigableMap<String, Entry> beginning(String text) {
    String key = isLatin(text) ? Folding.latinKey(text) : folding.key(text);
    return (isLatin(text) ? latin : japanese).subMap(key, true, key + Character.MAX_VALUE, false);
  }

  private static boolean isLatin(String text) {
    return text.codePoints().allMatch(c -> c < 0x250);
  }

  /** All forms, for putting a mistyped one right. */
  Map<String, Entry> forms(boolean isLatin) {
    return isLatin ? latin : japanese;
  }

  /** An empty one that folds as this does. */
  Dictionary another() {
    return new Dictionary(folding);
  }
}
