package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * Tables with single spaces between their cells whose last columns are marked with ○ ({@code 協定名
 * 相手方 締結日 福祉 防災}): their rows become rows parted by tabs. Where a blank cell is lost, so that it is
 * open which column a mark stands in, the marks are kept as a remark and reported.
 */
final class SpacedMarks {

  private static final String MARKS = "[○〇●◎◯✓✔×－―ー–—-]";
  private static final Pattern ALL_MARKS = Pattern.compile("(?:[ 　]*" + MARKS + ")*");
  private static final Pattern FIRST_MARK = Pattern.compile("[ 　]+(?=" + MARKS + "(?:[ 　]|$))");
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_LINE = 400;

  /** Said of marks whose column is lost. */
  static final String LOST = "印の欄がくずれ";

  private SpacedMarks() {}

  /** The document with such tables parted by tabs; the same when it has none. */
  static DocumentText tabbed(DocumentText document) {
    List<String> lines = document.lines();
    List<String> tabbed = null;
    for (int i = 0; i < lines.size(); i++) {
      List<String> headings = headings(lines.get(i));
      TreeMap<Integer, List<String>> rows = new TreeMap<>();
      for (int j = i + 1; !headings.isEmpty() && j < lines.size(); j++) {
        Optional<List<String>> row = row(lines.get(j), known(headings));
        if (row.isEmpty()) {
          break;
        }
        rows.put(j, row.get());
      }
      if (rows.size() >= FEWEST_ROWS && rows.values().stream().anyMatch(each -> marks(each) > 0)) {
        tabbed = tabbed == null ? new ArrayList<>(lines) : tabbed;
        write(tabbed, i, headings, rows);
        i = rows.lastKey();
      }
    }
    return tabbed == null
        ? document
        : new DocumentText(document.file(), document.checksum(), tabbed, document.note());
  }

  private static void write(
      List<String> lines, int at, List<String> headings, TreeMap<Integer, List<String>> rows) {
    int known = known(headings);
    boolean whole = rows.values().stream().allMatch(each -> marks(each) == headings.size() - known);
    List<String> top = whole ? headings : new ArrayList<>(headings.subList(0, known));
    if (!whole) {
      top.add("備考");
    }
    lines.set(at, String.join("\t", top));
    rows.forEach(
        (line, cells) -> {
          List<String> row = new ArrayList<>(cells.subList(0, known));
          String marks = cells.get(known);
          row.add(whole ? marks.replaceAll("[ 　]+", "\t") : LOST + "：" + marks);
          lines.set(line, String.join("\t", row));
        });
  }

  private static int marks(List<String> row) {
    String marks = row.get(row.size() - 1);
    return marks.isEmpty() ? 0 : marks.split("[ 　]+").length;
  }

  /** The headings, known ones first and two or more unknown ones behind; otherwise none. */
  private static List<String> headings(String line) {
    boolean possible = line.length() <= 120 && line.indexOf('\t') < 0 && line.indexOf('日') > 0;
    List<String> words = possible ? List.of(line.strip().split("[ 　]+")) : List.of();
    int known = known(words);
    boolean named =
        known >= 3
            && words.size() >= known + 2
            && words.stream().limit(known).map(Column::of).anyMatch(SpacedMarks::isPartner)
            && words.stream().limit(known).map(Column::of).anyMatch(SpacedMarks::isDate)
            && words.stream().skip(known).allMatch(each -> each.length() <= 10);
    return named ? words : List.of();
  }

  private static boolean isPartner(Optional<Column> column) {
    return column.filter(Column.PARTNER::equals).isPresent();
  }

  private static boolean isDate(Optional<Column> column) {
    return column.filter(Column.DATE::equals).isPresent();
  }

  private static int known(List<String> headings) {
    int known = 0;
    while (known < headings.size() && Column.of(headings.get(known)).isPresent()) {
      known++;
    }
    return known;
  }

  /** The cells of the known columns and then all marks as one; nothing when they do not fit. */
  private static Optional<List<String>> row(String line, int known) {
    if (line.length() > LONGEST_LINE || line.indexOf('\t') >= 0 || line.isBlank()) {
      return Optional.empty();
    }
    String[] parts = FIRST_MARK.split(line.strip(), 2);
    String marks = parts.length > 1 ? parts[1] : "";
    List<String> cells = new ArrayList<>(words(parts[0]));
    if (cells.size() != known || !ALL_MARKS.matcher(marks).matches()) {
      return Optional.empty();
    }
    boolean dated = cells.stream().anyMatch(each -> PieceSorts.isDate(Wording.unified(each)));
    cells.add(marks.strip());
    return dated ? Optional.of(cells) : Optional.empty();
  }

  /** The words, a date as one of them. */
  private static List<String> words(String text) {
    StringBuilder joined = new StringBuilder();
    int from = 0;
    for (ReadDate each : JapaneseDates.find(text)) {
      joined.append(text, from, each.start());
      joined.append(text.substring(each.start(), each.end()).replaceAll("[ 　]", ""));
      from = each.end();
    }
    return List.of(joined.append(text.substring(from)).toString().strip().split("[ 　]+"));
  }
}
