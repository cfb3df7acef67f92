package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Tables that a converter turned into plain text: headings in one line, a record in one or more
 * lines, its cells parted by spaces, aligned or not, and names broken over lines.
 */
final class PlainTables implements Layout {

  private static final String RULE = "list/plain-table";
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*\\(?(\\d{1,4})[.)．）、]?(?=\\s|\\p{L})\\s*");
  private static final Pattern CIRCLED = Pattern.compile("^[ 　]*[①-⑳]");
  private static final Pattern AS_OF = Pattern.compile("現在|時点|更新日");
  private static final Pattern PAGE =
      Pattern.compile("[\\s　]*[−－―ー–—-] ?[0-9０-９]{1,4} ?[−－―ー–—-][\\s　]*");
  private static final Pattern NONE = Pattern.compile("\\S+[\\s　]+[（(]?(?:該当)?(?:なし|無し)[）)]?");
  private static final int LONGEST_LINE = 2000;
  private static final int FEWEST_NUMBERED = 3;
  private static final int LINES_TO_FIT = 60;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      PlainHeadings headings = headingsAt(lines, i);
      if (headings != null) {
        i = readTable(lines, i, headings, records) - 1;
      }
    }
    return records;
  }

  private static PlainHeadings headingsAt(Lines lines, int line) {
    return lines.isFree(line) && !lines.isBlank(line)
        ? PlainHeadings.of(lines.text(line))
            .filter(each -> each.columns().contains(Column.DATE))
            .orElse(null)
        : null;
  }

  private static List<String> below(Lines lines, int line) {
    return IntStream.rangeClosed(line + 1, Math.min(lines.count(), line + LINES_TO_FIT))
        .mapToObj(lines::text)
        .filter(each -> each.length() <= LONGEST_LINE)
        .toList();
  }

  /** Reads the rows below the headings; says in which line the next table may begin. */
  private static int readTable(
      Lines lines, int line, PlainHeadings printed, List<ListRecord> records) {
    PlainHeadings headings = printed.aligned() ? printed.fittedTo(below(lines, line)) : printed;
    String section = lines.sectionAbove(line);
    lines.take(line, "list/headings", lines.text(line).strip());
    int above = lines.captionAbove(line);
    String caption = above == 0 ? "" : lines.text(above).strip();
    lines.takeCaptionAbove(line);
    int expected = 1;
    boolean numberedBelow = headings.aligned() && isNumberedBelow(below(lines, line));
    ListRecord record = null;
    int before = records.size();
    int i = line + 1;
    for (int blanks = 0; i <= lines.count(); i++) {
      if (lines.isBlank(i)) {
        blanks++;
        continue;
      }
      if (!lines.isFree(i) || lines.text(i).length() > LONGEST_LINE) {
        break;
      }
      PlainHeadings again = headingsAt(lines, i);
      String text = lines.text(i);
      if (Asides.isTotalOrContact(text)) {
        lines.take(i, Asides.RULE, text.strip());
        record = null;
        continue;
      }
      if (again != null && again.columns().equals(headings.columns())) {
        lines.take(i, "list/headings", "");
        blanks = 0;
        continue;
      }
      if (caption.equals(text.strip())) {
        lines.take(i, "list/caption", caption);
        record = null;
        continue;
      }
      if (record != null && text.strip().length() > 8 && caption.startsWith(text.strip())) {
        lines.take(i, "list/caption", caption);
        continue;
      }
      if (headings.columns().contains(Column.OWNER) && NONE.matcher(text.strip()).matches()) {
        lines.take(i, "list/none", text.strip());
        record = null;
        continue;
      }
      if (PAGE.matcher(text).matches()) {
        lines.take(i, "list/page-number", text.strip());
        continue;
      }
      if (again != null && record != null && headings.isFurtherLine(text)) {
        again = null;
      }
      Matcher number = NUMBER.matcher(Wording.unified(text));
      boolean numbered = numberedBelow || headings.columns().contains(Column.NUMBER);
      boolean dated = !AS_OF.matcher(text).find() && !JapaneseDates.find(text).isEmpty();
      boolean next =
          numbered
              && number.find()
              && (Integer.parseInt(number.group(1)) == expected
                  || records.size() == before && dated && headings.aligned());
      boolean note = text.strip().startsWith("※") || text.strip().endsWith("。");
      dated &= !note;
      String date = headings.aligned() ? headings.cell(text, Column.DATE) : "";
      boolean undated =
          !dated
              && !note
              && !date.isEmpty()
              && (date.matches(PlainRow.NO_DATE) || headings.isFilled(text));
      boolean whole = undated || !dated && !note && isWholeRow(text, headings);
      boolean nameAlone = !dated && dateFollows(lines, i, headings) && isName(text);
      if (again != null
          || !dated && !next && !whole && !nameAlone && (record == null || blanks > 0)) {
        boolean another = record != null && AgreementKind.isNamedBy(text);
        if (again != null || another && !(headings.aligned() && rowFollows(lines, i, headings))) {
          break;
        }
        blanks = 0;
        record = null;
        continue;
      }
      blanks = 0;
      boolean begins =
          !numbered
              ? dated && (record == null || record.has(Column.DATE)) || nameAlone || whole
              : dated && record != null && record.has(Column.DATE);
      if (next || begins) {
        record = new ListRecord(RULE, sectionOf(lines, i, line, section));
        records.add(record);
        expected = next ? Integer.parseInt(number.group(1)) + 1 : expected;
        if (next) {
          record.add(Column.NUMBER, number.group(1));
        }
        text = PlainRow.withoutCircles(text, headings);
        String first = numbered ? text : CIRCLED.matcher(text).replaceFirst("　");
        PlainRow.fillFirst(
            record, numbered && next ? PlainRow.withoutNumber(text) : first, headings, next);
      } else if (record != null) {
        PlainRow.fillFurther(record, text, lines.text(i - 1), headings);
      }
      if (record != null) {
        record.at(i);
        lines.take(new LineRange(i, i), RULE, text.strip());
      }
    }
    return Math.max(line + 1, records.size() > before ? i : line + 1);
  }

  /** Whether the dated lines run on from 1, although no heading stands above their numbers. */
  private static boolean isNumberedBelow(List<String> rows) {
    int expected = 1;
    for (String row : rows) {
      Matcher number = NUMBER.matcher(Wording.unified(row));
      if (JapaneseDates.find(row).isEmpty()) {
        continue;
      }
      if (!number.find() || Integer.parseInt(number.group(1)) != expected) {
        break;
      }
      expected++;
    }
    return expected > FEWEST_NUMBERED;
  }

  /** Whether the next line fills the columns as rows do, so that this one is a heading between. */
  private static boolean rowFollows(Lines lines, int line, PlainHeadings headings) {
    String next = line < lines.count() && lines.isFree(line + 1) ? lines.text(line + 1) : "";
    return next.length() < LONGEST_LINE
        && !JapaneseDates.find(headings.cell(next, Column.DATE)).isEmpty();
  }

  /** The heading above a row, be it inside the table; no line of another row is one. */
  private static String sectionOf(Lines lines, int row, int headings, String above) {
    int at = lines.sectionLineAbove(row);
    return at > 0 && (at < headings || lines.isFree(at)) ? lines.text(at).strip() : above;
  }

  /**
   * Whether a name alone stands there: the record begins with it and has its date in the next line.
   */
  private static boolean dateFollows(Lines lines, int line, PlainHeadings headings) {
    return headings.columns().indexOf(Column.DATE) > 0
        && line < lines.count()
        && lines.isFree(line + 1)
        && lines.text(line + 1).length() < LONGEST_LINE
        && FlatRow.beginsWithDate(lines.text(line + 1));
  }

  /** Whether the line has all cells, and says in the place of the date that there is none. */
  private static boolean isWholeRow(String text, PlainHeadings headings) {
    String[] cells = PlainRow.WIDE_GAP.split(text.strip());
    int date = headings.columns().indexOf(Column.DATE);
    return cells.length == headings.columns().size()
        && date >= 0
        && cells[date].matches(PlainRow.NO_DATE)
        && (Arrays.stream(cells).filter(each -> each.length() >= 4).count() >= 2
            || Arrays.stream(cells, 1, cells.length).allMatch(each -> each.matches("[-－―ー]")));
  }

  private static boolean isName(String text) {
    return PartnerList.isBody(text.strip()) || FlatRow.endsTitle(text.strip());
  }
}
