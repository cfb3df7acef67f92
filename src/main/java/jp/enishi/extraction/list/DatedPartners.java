package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * A title in a line of its own, and below it the partners with the date of each in brackets: {@code
 * A社（平成21年3月5日）、B社（平成22年7月21日）}. Partners before one date share it; each date is an agreement.
 */
final class DatedPartners implements Layout {

  private static final String RULE = "list/dated-partners";
  private static final Pattern MARK =
      Pattern.compile("^[\\s　・○●◆◇■□▼▽◎★☆]*(?:[(（]?[0-9０-９①-⑳]{1,3}[)）.．、]\\s*)?");
  private static final Pattern BRACKET = Pattern.compile("[（(【]([^（()）【】]{2,40})[)）】]");

  /** An entry of a chronicle and no title: 4月26日　A市と姉妹都市提携. */
  private static final Pattern MONTH = Pattern.compile("^[\\s　・]*[0-9０-９]{1,2}月");

  private static final Pattern LABELLED =
      Pattern.compile("^[・○●◆■◇□]?([^：:（()）、。]{2,20})[：:][\\s　]*(\\S.*)$");

  private static final Pattern PLANNED = Pattern.compile("予定|(?:手続き?|協議|調整|準備)中");
  private static final Pattern APART =
      Pattern.compile("^(\\S(?:.{0,80}\\S)?)(?:　+|\\s{2,})(\\S{3,24})$");

  private static final int LONGEST_LINE = 300;
  private static final int MOST_LINES = 12;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    int above = -1;
    for (int i = 1; i <= lines.count(); i++) {
      if (!isTitle(lines, i)) {
        above = readLabelled(lines, i, above, records) ? i : above;
        continue;
      }
      int last = i;
      StringBuilder text = new StringBuilder();
      while (last < lines.count() && last - i < MOST_LINES && goesOn(lines, last + 1)) {
        last++;
        text.append(text.isEmpty() ? "" : "\n").append(lines.text(last).strip());
      }
      List<String[]> groups = groups(text.toString());
      groups = groups.isEmpty() ? lineByLine(text.toString()) : groups;
      if (!groups.isEmpty()) {
        String title = MARK.matcher(lines.text(i)).replaceFirst("").strip();
        for (String[] each : groups) {
          records.add(
              new ListRecord(RULE, lines.sectionAbove(i))
                  .at(new LineRange(i, last))
                  .add(Column.TITLE, title)
                  .add(Column.PARTNER, each[0])
                  .add(Column.DATE, each[1]));
        }
        lines.take(new LineRange(i, last), RULE, title);
        i = last;
      }
    }
    return records;
  }

  /**
   * A line that says what its partners have agreed on: 包括連携：A大学（2008年5月26日）、B社（2015年8月4日）.
   *
   * @param above the last line so read
   */
  private static boolean readLabelled(Lines lines, int line, int above, List<ListRecord> records) {
    String text = lines.text(line).strip();
    Matcher m = LABELLED.matcher(text);
    if (!lines.isFree(line)
        || text.length() > LONGEST_LINE
        || !m.matches()
        || Column.of(m.group(1)).isPresent()) {
      return false;
    }
    List<String[]> groups = groups(m.group(2));
    boolean titled = FlatRow.endsTitle(m.group(1));
    boolean told = titled || AgreementKind.isNamedBy(m.group(1));
    boolean names = groups.stream().allMatch(each -> areNames(each[0]));
    if (groups.isEmpty() || !told && (!names || groups.size() == 1 && above != line - 1)) {
      return false;
    }
    for (String[] each : groups) {
      records.add(
          new ListRecord(RULE, lines.sectionAbove(line))
              .at(line)
              .add(titled ? Column.TITLE : Column.KIND, m.group(1))
              .add(Column.PARTNER, each[0])
              .add(Column.DATE, each[1]));
    }
    lines.take(line, RULE, text);
    return true;
  }

  /** Whether words say that they are bodies or places: visits and gifts are dated too. */
  private static boolean areNames(String words) {
    return Stream.of(words.split("[、，・]"))
        .allMatch(each -> PartnerList.isBody(each) || each.matches("[^\\s　]{2,12}[都道府県市町村区]"));
  }

  private static boolean isTitle(Lines lines, int line) {
    String text = lines.text(line);
    return lines.isFree(line)
        && text.length() <= 100
        && FlatRow.endsTitle(text.strip())
        && !MONTH.matcher(text).find()
        && JapaneseDates.find(text).isEmpty();
  }

  private static boolean goesOn(Lines lines, int line) {
    String text = lines.text(line);
    return lines.isFree(line)
        && !lines.isBlank(line)
        && text.length() <= LONGEST_LINE
        && !text.strip().startsWith("※")
        && !text.strip().endsWith("。")
        && !FlatRow.endsTitle(text.strip());
  }

  /** Each line a partner, and apart from it the date. */
  private static List<String[]> lineByLine(String text) {
    List<String[]> groups = new ArrayList<>();
    for (String line : text.split("\n")) {
      Matcher m = APART.matcher(line.strip());
      if (!m.matches() || !PieceSorts.isDate(Wording.unified(m.group(2)))) {
        return List.of();
      }
      groups.add(new String[] {m.group(1), m.group(2)});
    }
    return groups;
  }

  /** Partners and date of each bracket with a date; nothing when other words are left over. */
  static List<String[]> groups(String text) {
    List<String[]> groups = new ArrayList<>();
    Matcher m = BRACKET.matcher(text);
    int start = 0;
    while (m.find()) {
      String inside = m.group(1);
      boolean dated = !JapaneseDates.find(inside).isEmpty();
      if (!dated && !PLANNED.matcher(inside).find()) {
        continue;
      }
      String names = text.substring(start, m.start()).replaceFirst("^[\\s　、，,・①-⑳]+", "").strip();
      boolean dates = names.lines().anyMatch(each -> PieceSorts.isDate(Wording.unified(each)));
      boolean titled = names.endsWith("」") && FlatRow.endsTitle(names);
      if (names.isEmpty() || dates || titled || Wording.unified(names).length() > 150) {
        return List.of();
      }
      groups.add(new String[] {names, inside.replaceFirst("^(?:いずれも|すべて|全て|共に|ともに)", "")});
      start = m.end();
    }
    boolean whole = text.substring(start).matches("[\\s　、，,]*(?:ほか|等)?[\\s　]*");
    return whole ? groups : List.of();
  }
}
