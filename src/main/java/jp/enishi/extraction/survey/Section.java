package jp.enishi.extraction.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** The numbered sections of a card, told by what their headings say. */
enum Section {
  PARTIES("(1) 自治体名", "自治体名"),
  DATE("(2) 年月日", "年月日"),
  BACKGROUND("(3) 経緯", "経緯"),
  ACTIVITIES("(4) 取組内容", "取組内容|取り組み内容"),
  RESULTS("(5) 成果・課題", "成果"),
  LINKS("(6) ホームページの URL", "URL|ホームページ"),
  CONTACT("(7) 問い合わせ先", "問い?合わ?せ|担当課");

  private static final Pattern HEADING = Pattern.compile("^[#*\\s]*\\( ?[1-9] ?\\) ?(.{2,40})$");

  /**
   * What a heading begins with before its letters are unified: most lines need no more than this
   * look.
   */
  private static final Pattern BEGINNING = Pattern.compile("[#*\\s\\u3000\\u00A0]*[(（﹙⁽₍︵⑴-⑼]");

  private final String label;
  private final Pattern words;

  Section(String label, String words) {
    this.label = label;
    this.words = Pattern.compile(words);
  }

  /** What messages call the section. */
  String label() {
    return label;
  }

  /** The section that this line opens, if it is a section's heading. */
  static Optional<Section> openedBy(String line) {
    if (!BEGINNING.matcher(line).lookingAt()) {
      return Optional.empty();
    }
    Matcher heading = HEADING.matcher(Wording.unified(line));
    if (!heading.matches()) {
      return Optional.empty();
    }
    for (Section each : values()) {
      if (each.words.matcher(heading.group(1)).find() && heading.group(1).length() < 25) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
