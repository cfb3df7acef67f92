package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/** Numbered records that run on in one line: {@code 1 … 平成20年4月1日 2 … 平成21年5月1日}. */
final class RunOnLists implements Layout {

  private static final String RULE = "list/run-on";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![^\\s　。|）)】〕])(?:[(（]?([0-9０-９]{1,3})(?:[.)．）、]\\s*|\\s+)|([①-⑳])[.)．）、\\s]*|(?<=[。)）】〕])([0-9０-９]{1,2})(?=\\p{L})(?![年月時分件者名条項号回章節館校箇かカヶ]|[日人社市町村県区](?:[、。以のにをはがと（(]|内の)|団体|都市|自治体))(?=\\S)");
  private static final Pattern DATED =
      Pattern.compile(
          "([^、。〈〉＜＞（）()\\s　]{2,30})[\\s　]+([^、。〈〉＜＞（）()\\s　]{2,40}(?:協定書?|覚書|盟約書?))[\\s　]*[〈＜（(]([^〈〉＜＞（）()]{6,20})[〉＞）)]");
  private static final int LONGEST_LINE = 400_000;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      if (lines.isFree(i)
          && lines.text(i).length() <= LONGEST_LINE
          && lines.text(i).length() > 30
          && lines.text(i).indexOf('\t') < 0) {
        records.addAll(readLine(lines, i));
      }
    }
    return records;
  }

  private static List<ListRecord> readLine(Lines lines, int line) {
    String text = Markup.plain(lines.text(line)).replace('\n', ' ');
    List<ListRecord> bracketed = dated(lines, line, text);
    if (!bracketed.isEmpty()) {
      return bracketed;
    }
    List<String> pieces = pieces(text);
    if (pieces.size() < 3) {
      return List.of();
    }
    long dated = pieces.stream().skip(1).filter(RunOnLists::hasDate).count();
    if (dated < 2 || dated * 5 < (pieces.size() - 1) * 4L) {
      return List.of();
    }
    List<Column> columns =
        PlainHeadings.of(pieces.get(0).strip())
            .map(each -> each.columns().stream().filter(column -> column != null).toList())
            .orElse(List.of(Column.TITLE, Column.PARTNER, Column.DATE));
    String heading = pieces.get(0).strip();
    String section =
        heading.isEmpty() || heading.length() > 80 ? lines.sectionAbove(line) : heading;
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      ListRecord record = new ListRecord(RULE, section).at(line);
      record.add(Column.NUMBER, String.valueOf(i));
      if (!DatedBracket.fill(record, pieces.get(i))) {
        FlatRow.fill(record, pieces.get(i).strip(), columns);
      }
      records.add(record);
    }
    lines.take(line, RULE, records.size() + " records");
    return records;
  }

  /**
   * Partner, title and the date in brackets, again and again: A市 …協定〈2017.8.10〉B町 …協定〈2017.6.2〉.
   */
  private static List<ListRecord> dated(Lines lines, int line, String text) {
    List<ListRecord> records = new ArrayList<>();
    Set<String> met = new HashSet<>();
    Matcher m = DATED.matcher(text.length() < 20_000 ? text : "");
    while (m.find()) {
      boolean date = PieceSorts.isDate(Wording.unified(m.group(3)));
      if (date && met.add(m.group())) {
        ListRecord record = new ListRecord(RULE, lines.sectionAbove(line)).at(line);
        records.add(
            record
                .add(Column.PARTNER, m.group(1))
                .add(Column.TITLE, m.group(2))
                .add(Column.DATE, m.group(3)));
      }
    }
    if (records.size() < 3) {
      return List.of();
    }
    lines.take(line, RULE, records.size() + " records");
    return records;
  }

  /** What stands before 1, and then what stands behind 1, 2, 3 … */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    int start = 0;
    int expected = 1;
    while (m.find()) {
      boolean behindDate = expected == 1 || hasDate(text.substring(start, m.start()));
      String number =
          m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
      if (number(number) == expected && behindDate) {
        pieces.add(text.substring(start, m.start()));
        start = m.end();
        expected++;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static int number(String printed) {
    return Integer.parseInt(Wording.unified(printed));
  }

  private static boolean hasDate(String text) {
    return !JapaneseDates.find(text).isEmpty();
  }
}
