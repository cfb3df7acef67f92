package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Tables whose cells are parted by tabs or by upright strokes, one row a line; the headings may
 * come again on each page, and a cell may go on in the next line.
 */
final class TabTables implements Layout {

  private static final String RULE = "list/table";
  private static final Pattern BEGINNING =
      Pattern.compile("[^。、：:]*[\\p{IsHan}\\p{IsHiragana}ァ-ヶー]");
  private static final int LONGEST_TITLE_LINE = 40;
  private static final Pattern NOTE = Pattern.compile("^[\\s　]*(?:※|[（(]?注[)）0-9０-９:：])");
  private static final Pattern RULER = Pattern.compile("[|｜\\s:+─━-]+");

  @Override
  public List<ListRecord> read(Lines lines) {
    GridReader reader = new GridReader(RULE, lines);
    for (int i = 1; i <= lines.count(); i++) {
      if (!lines.isFree(i) || lines.isBlank(i)) {
        continue;
      }
      List<String> cells = cells(lines.text(i));
      int last = i;
      if (cells == null && reader.isOpen() && beginsTitle(lines, i, reader)) {
        cells = new ArrayList<>(cells(lines.text(++last)));
        cells.set(0, ListRecord.joined(lines.text(i).strip(), cells.get(0).strip()));
      }
      if (cells == null) {
        continue;
      }
      while (reader.isOpen()
          && cells.size() < reader.width()
          && goesOn(lines, last + 1, cells, reader)) {
        last++;
        List<String> more = cells(lines.text(last));
        List<String> rest = more == null ? List.of(lines.text(last).strip()) : more;
        List<String> joined = new ArrayList<>(cells);
        int end = joined.size() - 1;
        joined.set(end, goneOn(joined.get(end), rest.get(0)));
        joined.addAll(rest.subList(1, rest.size()));
        cells = joined;
      }
      LineRange range = new LineRange(i, last);
      if (RULER.matcher(lines.text(i)).matches() && reader.isOpen()) {
        lines.take(range, "list/ruler", "");
      } else {
        reader.take(new GridRow(cells.stream().map(Markup::plain).toList(), range));
      }
      i = last;
    }
    return reader.records();
  }

  /**
   * Whether the line holds the beginning of a title whose end opens the row in the next line: the
   * first cell of the row is broken over two lines.
   */
  private static boolean beginsTitle(Lines lines, int line, GridReader reader) {
    String text = lines.text(line).strip();
    List<String> next = lines.isFree(line + 1) ? cells(lines.text(line + 1)) : null;
    return next != null
        && next.size() > 2
        && next.size() <= reader.width()
        && reader.beginsWithTitle()
        && !lines.isBlank(line - 1)
        && text.length() <= LONGEST_TITLE_LINE
        && BEGINNING.matcher(text).matches()
        && !FlatRow.endsTitle(text)
        && LineMark.of(text).number() == null
        && JapaneseDates.find(text).isEmpty()
        && FlatRow.endsTitle(next.get(0));
  }

  /** Two names in one cell stay in two lines. */
  private static String goneOn(String cell, String more) {
    return PartnerList.isBody(cell) && PartnerList.isBody(more)
        ? cell + "<br>" + more
        : ListRecord.joined(cell, more);
  }

  /** Whether the next line is the rest of a row that is still short of cells. */
  private static boolean goesOn(Lines lines, int next, List<String> cells, GridReader reader) {
    if (!lines.isFree(next) || lines.isBlank(next) || cells.isEmpty()) {
      return false;
    }
    List<String> more = cells(lines.text(next));
    if (more == null) {
      return cells.size() > 1
          && lines.text(next).length() < 200
          && next > 1
          && !NOTE.matcher(lines.text(next)).find();
    }
    if (isDated(cells) && isDated(more)) {
      return false;
    }
    return cells.size() + more.size() - 1 == reader.width()
        && !more.get(0).strip().matches("\\d{0,4}|〃|\"|同上");
  }

  /** Rows with a date each are two, however many cells they lack at their ends. */
  private static boolean isDated(List<String> cells) {
    return cells.stream().anyMatch(each -> PieceSorts.isDate(Wording.unified(each).strip()));
  }

  /** The cells of a line, or null when it is not a row. */
  private static List<String> cells(String line) {
    if (line.indexOf('\t') >= 0) {
      return List.of(line.split("\t", -1));
    }
    String text = line.strip().replace('｜', '|');
    if (text.startsWith("|") && text.indexOf('|', 1) > 0) {
      String inner = text.endsWith("|") ? text.substring(1, text.length() - 1) : text.substring(1);
      return List.of(inner.split("\\|", -1));
    }
    long strokes = text.chars().filter(c -> c == '|').count();
    boolean apart = line.indexOf('｜') >= 0 || text.contains(" | ") || text.endsWith(" |");
    return strokes >= 2 && apart && text.length() < 2000 ? List.of(text.split("\\|", -1)) : null;
  }
}
