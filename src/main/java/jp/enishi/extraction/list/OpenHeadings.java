package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings that are open where a list is being read, from the widest to the narrowest. A
 * heading closes the one of its own form (１, （１）, ア, ■) and all below that.
 */
final class OpenHeadings {

  private static final Pattern LETTERED =
      Pattern.compile(
          "^(?:([Ⅰ-Ⅻ])|([ア-ン])(?=[\\s　.．)）])|(第[0-9０-９一二三四五六七八九十]{1,3}[章節項編部]?)(?=[\\s　]))");
  private static final String SIGNS = "【■◆●▼□◇［〈＜#";
  private static final int LONGEST_MARKED = 30;

  private final List<Heading> open = new ArrayList<>();

  /**
   * A heading.
   *
   * @param form of its mark or number; "" for none
   * @param naming whether it tells a kind
   */
  record Heading(String text, int line, String form, boolean naming) {}

  /** Opens a heading and closes those that end with it. */
  void add(String text, int line, boolean naming) {
    String form = formOf(text);
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).form().equals(form)) {
        open.subList(i, open.size()).clear();
        break;
      }
    }
    open.add(new Heading(text.strip(), line, form, naming));
  }

  /** The line of the narrowest one that tells a kind, or 0. */
  int naming() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).naming()) {
        return open.get(i).line();
      }
    }
    return 0;
  }

  /** All that are open, the widest first. */
  List<Heading> all() {
    return List.copyOf(open);
  }

  /** Whether a line begins with a number or mark and is as short as headings are. */
  static boolean isMarked(String text) {
    return text.strip().length() <= LONGEST_MARKED && !formOf(text).isEmpty();
  }

  private static String formOf(String text) {
    String bare = text.strip();
    Matcher lettered = LETTERED.matcher(bare);
    if (lettered.find()) {
      return lettered.group(1) != null ? "Ⅰ" : lettered.group(2) != null ? "ア" : "第#";
    }
    LineMark mark = LineMark.of(bare);
    if (mark.number() != null) {
      return mark.mark();
    }
    return !bare.isEmpty() && SIGNS.indexOf(bare.charAt(0)) >= 0 ? bare.substring(0, 1) : "";
  }
}
