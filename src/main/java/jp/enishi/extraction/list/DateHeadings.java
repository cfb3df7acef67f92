package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.LineRange;

/** Records that begin with the date in a line of its own; title and partners stand below it. */
final class DateHeadings implements Layout {

  private static final String RULE = "list/date-heading";
  private static final Pattern PARTNER = Pattern.compile("^[\\s　]*[・･○●◆■-][\\s　]*(\\S.*)$");
  private static final Pattern PLANNED = Pattern.compile("^(?:締結|提携)?予定$");
  private static final int LONGEST_LINE = 100;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i + 2 <= lines.count(); i++) {
      boolean titled = isDate(lines, i) && lines.isFree(i + 1) && isTitle(lines.text(i + 1));
      if (!titled) {
        continue;
      }
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(i));
      record.add(Column.DATE, lines.text(i)).add(Column.TITLE, lines.text(i + 1));
      int last = i + 1;
      for (int next = last + 1; next <= lines.count() && lines.isFree(next); next++) {
        Matcher partner = PARTNER.matcher(lines.text(next));
        if (!partner.matches() || lines.text(next).length() > LONGEST_LINE) {
          break;
        }
        record.add(Column.PARTNER, partner.group(1));
        last = next;
      }
      if (record.has(Column.PARTNER)) {
        records.add(record.at(new LineRange(i, last)));
      }
    }
    if (records.size() < 2) {
      return List.of();
    }
    records.forEach(each -> lines.take(each.lines(), RULE, each.get(Column.TITLE)));
    return records;
  }

  /** A date, with a remark in brackets or not, or the words that it is still to come. */
  private static boolean isDate(Lines lines, int line) {
    String text = Wording.unified(lines.text(line));
    if (!lines.isFree(line) || text.length() > 40) {
      return false;
    }
    List<ReadDate> dates = JapaneseDates.find(text);
    boolean dated = !dates.isEmpty() && dates.get(0).start() == 0;
    return PLANNED.matcher(text).matches()
        || dated && text.substring(dates.get(0).end()).matches("(?:\\s*\\([^()]*\\))?");
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_LINE
        && FlatRow.endsTitle(text.strip())
        && JapaneseDates.find(text).isEmpty();
  }
}
