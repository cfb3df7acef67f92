package jp.enishi.extraction.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * The numbered sections of a card, told by what their headings say. Offices call them by other
 * words from survey to survey; a heading of several such words (取組による成果) is the first that fits, in
 * the order of {@link #BY_WORDS}.
 */
enum Section {
  PARTIES("(1) 自治体名", "自治体名|(?:自治体|団体|都市)等?(?:の名称|名)|^(?:提携|締結|交流)(?:自治体|団体|都市)"),
  DATE("(2) 年月日", "年月日|(?:締結|提携|調印|署名|協定)の?(?:日|時期|年月)"),
  BACKGROUND("(3) 経緯", "経緯|背景|きっかけ|経過"),
  ACTIVITIES("(4) 取組内容", "取組内容|取り組み内容|(?:交流|事業|活動|連携)の?(?:内容|実績|状況)|^(?:主な)?(?:取組|取り組み)"),
  RESULTS("(5) 成果・課題", "成果|効果と課題|課題|評価"),
  LINKS("(6) ホームページの URL", "URL|ホームページ|ウェブサイト"),
  CONTACT("(7) 問い合わせ先", "問い?合わ?せ|担当(?:課|部署|窓口|部局)|連絡先|所管");

  private static final List<Section> BY_WORDS =
      List.of(LINKS, CONTACT, RESULTS, DATE, PARTIES, BACKGROUND, ACTIVITIES);

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
    for (Section each : BY_WORDS) {
      if (each.words.matcher(heading.group(1)).find() && heading.group(1).length() < 25) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
