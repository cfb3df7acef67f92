package jp.enishi.extraction.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark that says a card was printed before, under another field. */
record RepostMark(String title, String mark) {

  private static final Pattern MARK = Pattern.compile("\\s*[【\\[［(（]\\s*(再\\s*掲)\\s*[】\\]］)）]\\s*");

  /** The title without its mark, and the mark, or null for the mark when there is none. */
  static RepostMark split(String printed) {
    Matcher m = MARK.matcher(printed);
    return m.find()
        ? new RepostMark(m.replaceAll("").strip(), "再掲")
        : new RepostMark(printed.strip(), null);
  }
}
