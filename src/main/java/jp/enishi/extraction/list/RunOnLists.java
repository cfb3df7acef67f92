package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;

/** Numbered records that run on in one line: {@code 1 … 平成20年4月1日 2 … 平成21年5月1日}. */
final class RunOnLists implements Layout {

  private static final String RULE = "list/run-on";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![^\\s。|）)】〕])(?:[(（]?([0-9０-９]{1,3})(?:[.)．）、]\\s*|\\s+)|([①-⑳])[.)．）、\\s]*)(?=\\S)");
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

  /** What stands before 1, and then what stands behind 1, 2, 3 … */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    int start = 0;
    int expected = 1;
    while (m.find()) {
      boolean behindDate = expected == 1 || hasDate(text.substring(start, m.start()));
      if (number(m.group(1) == null ? m.group(2) : m.group(1)) == expected && behindDate) {
        pieces.add(text.substring(start, m.start()));
        start = m.end();
        expected++;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static int number(String printed) {
    return Integer.parseInt(jp.enishi.extraction.Wording.unified(printed));
  }

  private static boolean hasDate(String text) {
    return !JapaneseDates.find(text).isEmpty();
  }
}
