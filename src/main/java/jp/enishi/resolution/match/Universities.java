package jp.enishi.resolution.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names of universities, which are made of characters of the name: 九工大 of 九州工業大学. */
final class Universities {

  private static final Pattern SHORT = Pattern.compile("(?<stem>\\p{IsHan}{1,3})大");
  private static final Pattern FULL = Pattern.compile("(?<stem>\\S{2,})大学");

  private Universities() {}

  /** Whether one may be the short name of the other; not where everybody knows whose it is. */
  static boolean mayBeShort(String left, String right, KnownNames known) {
    return isShort(left, right, known) || isShort(right, left, known);
  }

  private static boolean isShort(String name, String full, KnownNames known) {
    String written = name.endsWith("大学") ? name.substring(0, name.length() - 1) : name;
    Matcher one = SHORT.matcher(written);
    Matcher other = FULL.matcher(full);
    return one.matches()
        && other.matches()
        && !known.has(name)
        && !known.has(written)
        && full.length() > written.length() + 1
        && isMadeOf(one.group("stem"), other.group("stem"));
  }

  /** The first character, and the others in their order. */
  private static boolean isMadeOf(String stem, String name) {
    int at = 0;
    for (int i = 0; i < stem.length(); i++, at++) {
      at = name.indexOf(stem.charAt(i), at);
      if (at < 0 || i == 0 && at > 0) {
        return false;
      }
    }
    return true;
  }
}
