package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * Tables from scanned pages, whose letters stand apart as far as their cells do: {@code 1 災 害 時 応 援
 * 協 定 A 市 平成 8 年 2 月 1 日}. The headings, closed up, are words that head columns; of the rows below,
 * number and date show where the first and last cells end, and a title ends with the words of
 * titles.
 */
final class SetApartRows {

  private static final Pattern ROW =
      Pattern.compile(
          "^(\\d{1,3})?[.．]?(.{3,120}?(?:協定書?|覚書|宣言書?|合意書|契約書?))(?![書にのをはがへとで等])(.{2,80})$");
  private static final Pattern WIDE_GAP = Pattern.compile("[ 　]{2}");
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_HEADINGS = 40;
  private static final int LONGEST_WORD = 10;
  private static final int FEWEST_WORDS = 3;
  private static final double MOST = 0.6;

  /** A row whose letters stand together has its number alone, and digits of its date at most. */
  private static final int FEWEST_ALONE = 5;

  private SetApartRows() {}

  /** The document with such rows parted by tabs; the same when it has none. */
  static DocumentText tabbed(DocumentText document) {
    List<String> lines = new ArrayList<>(document.lines());
    List<Column> columns = List.of();
    boolean changed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > LONGEST_LINE || line.indexOf('\t') >= 0) {
        continue;
      }
      List<String> words = isSetApart(line) ? headings(closed(line)) : List.of();
      if (!words.isEmpty()) {
        columns = words.stream().map(each -> Column.of(each).orElseThrow()).toList();
        lines.set(i, String.join("\t", words));
        continue;
      }
      boolean row = !columns.isEmpty() && lettersAlone(line) >= FEWEST_ALONE;
      List<String> cells = row ? cells(line, columns) : List.of();
      if (!cells.isEmpty()) {
        lines.set(i, String.join("\t", cells));
        changed = true;
      }
    }
    return changed
        ? new DocumentText(document.file(), document.checksum(), lines, document.note())
        : document;
  }

  private static String closed(String line) {
    return line.replaceAll("[ 　]", "");
  }

  /** Whether most of its letters stand alone. */
  private static boolean isSetApart(String line) {
    if (WIDE_GAP.matcher(line.strip()).find()) {
      return false;
    }
    int words = line.strip().split("[ 　]").length;
    return words > 5 && lettersAlone(line) >= words * MOST;
  }

  private static long lettersAlone(String line) {
    return List.of(line.strip().split("[ 　]")).stream().filter(each -> each.length() == 1).count();
  }

  /** The words that head columns of which the text is made, or none when it is not. */
  private static List<String> headings(String text) {
    List<String> words = new ArrayList<>();
    if (text.length() > LONGEST_HEADINGS) {
      return words;
    }
    int from = 0;
    while (from < text.length()) {
      int end = Math.min(text.length(), from + LONGEST_WORD);
      while (end > from + 1 && !Column.isUsual(text.substring(from, end))) {
        end--;
      }
      if (end <= from + 1) {
        return List.of();
      }
      words.add(text.substring(from, end));
      from = end;
    }
    boolean dated = words.stream().anyMatch(each -> Column.of(each).orElse(null) == Column.DATE);
    return dated && words.size() >= FEWEST_WORDS ? words : List.of();
  }

  /** Words of a title may begin so behind 協定: 協定および…. */
  private static boolean beginsOddly(String words) {
    return Character.UnicodeScript.of(words.codePointAt(0)) == Character.UnicodeScript.HIRAGANA;
  }

  private static List<String> cells(String line, List<Column> columns) {
    List<Column> named = columns.stream().filter(each -> each != Column.NUMBER).toList();
    String text = closed(line);
    List<ReadDate> dates = JapaneseDates.find(text);
    if (dates.size() != 1
        || named.size() < 3
        || !named.subList(0, 3).equals(List.of(Column.TITLE, Column.PARTNER, Column.DATE))) {
      return List.of();
    }
    Matcher row = ROW.matcher(text.substring(0, dates.get(0).start()));
    if (!row.matches() || beginsOddly(row.group(3)) && !PartnerList.isBody(row.group(3))) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    if (columns.contains(Column.NUMBER)) {
      cells.add(row.group(1) == null ? "" : row.group(1));
    }
    cells.addAll(List.of(row.group(2), row.group(3), dates.get(0).printed()));
    String rest = text.substring(dates.get(0).end());
    if (!rest.isEmpty()) {
      cells.add(rest);
    }
    return cells;
  }
}
