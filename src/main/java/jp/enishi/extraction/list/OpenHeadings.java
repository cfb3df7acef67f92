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
   * @param number its number, or 0
   * @param naming whether it tells a kind
   */
  record Heading(String text, int line, String form, int number, boolean naming) {}

  /** Opens a heading and closes those that end with it. */
  void add(String text, int line, boolean naming) {
    String form = formOf(text);
    LineMark mark = LineMark.of(text.strip());
    int number = mark.number() != null && mark.number().length() < 4 ? numeral(mark) : 0;
    int ends = endedBy(form, number, naming);
    if (ends >= 0) {
      open.subList(ends, open.size()).clear();
    }
    open.add(new Heading(text.strip(), line, form, number, naming));
  }

  private static int numeral(LineMark mark) {
    return mark.number().matches("[0-9]+") ? Integer.parseInt(mark.number()) : 0;
  }

  /**
   * Which one a heading of that form ends: the one it follows by its number; what begins at 1
   * again, and tells no kind, lies within the other.
   */
  private int endedBy(String form, int number, boolean naming) {
    int last = -1;
    int followed = -1;
    for (int i = open.size() - 1; i >= 0; i--) {
      Heading each = open.get(i);
      if (each.form().equals(form)) {
        last = last < 0 ? i : last;
        boolean follows = number > 1 && each.number() == number - 1;
        followed = follows && (followed < 0 || naming && each.naming()) ? i : followed;
      }
    }
    boolean within = number == 1 && !naming && last >= 0 && open.get(last).naming();
    return followed >= 0 ? followed : within ? -1 : last;
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

  /** The form of its mark or number, "" when it has none. */
  static String formOf(String text) {
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
