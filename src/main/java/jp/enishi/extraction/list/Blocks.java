package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Records of a few lines each that begin with a mark: {@code ◆協定名}, then the partners, then the
 * date; or {@code ■相手方}, then a sentence that dates the agreement and names it in quotes.
 */
final class Blocks implements Layout {

  private static final String RULE = "list/block";
  private static final Pattern MARKED = Pattern.compile("^[ 　]*([◆■●▼◇□▽○◎★☆・])[ 　]*(\\S.*)$");
  private static final Pattern QUOTED = Pattern.compile("[「『]([^」』]{3,80}(?:協定書?|覚書|宣言))[」』]");
  private static final int MOST_LINES = 10;
  private static final int LONGEST_LINE = 300;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    List<LineRange> ranges = new ArrayList<>();
    int widest = 0;
    for (int i = 1; i <= lines.count(); i++) {
      String mark = markAt(lines, i);
      if (mark != null) {
        LineRange range = new LineRange(i, endOfBlock(lines, i, mark));
        if (range.to() > range.from()) {
          ranges.add(range);
          for (int line = range.from(); line <= range.to(); line++) {
            widest = Math.max(widest, PlainHeadings.width(lines.text(line).stripTrailing()));
          }
          i = range.to();
        }
      }
    }
    for (LineRange each : ranges) {
      ListRecord record = record(lines, each, widest);
      if (record != null) {
        records.add(record);
      }
    }
    if (records.size() < 2) {
      return List.of();
    }
    for (ListRecord each : records) {
      for (int line = each.lines().from(); line <= each.lines().to(); line++) {
        lines.take(line, RULE, lines.text(line).strip());
      }
    }
    return records;
  }

  private static String markAt(Lines lines, int line) {
    if (!lines.isFree(line) || lines.text(line).length() > LONGEST_LINE) {
      return null;
    }
    Matcher m = MARKED.matcher(lines.text(line));
    return m.matches() ? m.group(1) : null;
  }

  /** Up to the next mark or blank line, and not beyond what goes on with the block. */
  private static int endOfBlock(Lines lines, int first, String mark) {
    int last = first;
    while (last < lines.count()
        && last - first < MOST_LINES
        && lines.isFree(last + 1)
        && !lines.isBlank(last + 1)
        && lines.text(last + 1).length() <= LONGEST_LINE
        && markAt(lines, last + 1) == null) {
      last++;
    }
    return last;
  }

  private static ListRecord record(Lines lines, LineRange range, int widest) {
    List<String> texts = new ArrayList<>();
    for (int i = range.from(); i <= range.to(); i++) {
      texts.add(lines.text(i).strip());
    }
    Matcher head = MARKED.matcher(lines.text(range.from()));
    texts.set(0, head.matches() ? head.group(2).strip() : "");
    ListRecord record = new ListRecord(RULE, lines.sectionAbove(range.from()));
    boolean read =
        titleFirst(record, texts, lines, range, widest) || partnerFirst(record, texts, range);
    return read ? record : null;
  }

  private static boolean titleFirst(
      ListRecord record, List<String> texts, Lines lines, LineRange range, int widest) {
    int dated = 0;
    while (dated < texts.size() && !FlatRow.beginsWithDate(texts.get(dated))) {
      dated++;
    }
    int titled = 0;
    String title = texts.get(0);
    while (titled < dated && !FlatRow.endsTitle(title) && titled + 1 < texts.size()) {
      titled++;
      title = ListRecord.joined(title, texts.get(titled));
    }
    if (dated == texts.size() || titled + 1 >= dated || title.matches(".*(?:。| {4}|　　).*")) {
      return false;
    }
    record.add(Column.TITLE, title);
    StringBuilder partners = new StringBuilder();
    for (int i = titled + 1; i < dated; i++) {
      String above = lines.text(range.from() + i - 1).stripTrailing();
      boolean rest = texts.get(i).length() <= 3 && !PartnerList.isBody(texts.get(i));
      boolean goesOn = i > titled + 1 && (rest || PlainHeadings.width(above) >= widest - 5);
      partners.append(i == titled + 1 || goesOn ? "" : "\n").append(texts.get(i));
    }
    record.add(Column.PARTNER, partners.toString());
    record.add(Column.DATE, texts.get(dated));
    record.at(new LineRange(range.from(), range.from() + dated));
    return true;
  }

  private static boolean partnerFirst(ListRecord record, List<String> texts, LineRange range) {
    if (!PartnerList.isBody(Wording.unified(texts.get(0)).replaceAll(" ", ""))
        && !PartnerList.isBody(texts.get(0))) {
      return false;
    }
    for (int i = 1; i < texts.size(); i++) {
      Matcher quoted = QUOTED.matcher(texts.get(i));
      var dates = JapaneseDates.find(texts.get(i));
      if (quoted.find() && dates.size() == 1 && texts.get(i).contains("締結しま")) {
        record.add(Column.PARTNER, texts.get(0));
        record.add(Column.TITLE, quoted.group(1));
        record.add(Column.DATE, dates.get(0).printed());
        record.add(Column.OUTLINE, texts.get(i));
        record.at(new LineRange(range.from(), range.from() + i));
        return true;
      }
    }
    return false;
  }
}
