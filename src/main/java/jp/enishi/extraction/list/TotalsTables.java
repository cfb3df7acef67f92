package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;
import jp.enishi.source.FigureFact;

/**
 * Tables of totals in plain text: a line for each kind, its total first, then the numbers by
 * counterpart, and a line 合計. Blank cells are lost in such text; where they were is decided from
 * what adds up.
 */
final class TotalsTables {

  private static final String RULE = "list/by-kind-and-counterpart";
  private static final Pattern ROW =
      Pattern.compile("^\\s*(\\S{1,12})((?:\\s+\\d{1,6}){2,12})\\s*$");
  private static final Pattern TOTAL = Pattern.compile("合計|総計|計");
  private static final Pattern COUNT = Pattern.compile("(?:\\d{1,5}|\\d{1,3},\\d{3})件?|[-−―ー–—]?");
  private static final Pattern HEADINGS = Pattern.compile("\\S{1,8}(?:\\s+\\S{1,8}){1,11}");
  private static final Pattern SENTENCE =
      Pattern.compile("^\\s*(\\S{0,20}協定(?:の)?(?:締結)?(?:件)?数)\\s*[:：]\\s*(\\d{1,5})\\s*件\\s*$");

  private static final Pattern CORNER = Pattern.compile("(?:協定)?(?:区分|種別|種類|分野|項目|分類)");

  private final Findings findings;

  TotalsTables(Findings findings) {
    this.findings = findings;
  }

  List<FigureFact> read(Lines lines, String source) {
    List<FigureFact> figures = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    tabbed(lines, source, figures);
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i).length() > 200 ? "" : Wording.unified(lines.text(i));
      Matcher row = ROW.matcher(text);
      Matcher sentence = SENTENCE.matcher(text);
      if (lines.isFree(i) && row.matches()) {
        rows.add(new Row(i, row.group(1), numbers(row.group(2))));
        if (TOTAL.matcher(row.group(1)).matches() && rows.size() > 2) {
          readTable(lines, source, rows, figures);
          rows = new ArrayList<>();
        }
      } else if (lines.isFree(i) && sentence.matches()) {
        figures.add(
            figure(
                source,
                figures,
                sentence.group(1),
                "合計",
                "件数",
                Integer.parseInt(sentence.group(2)),
                i));
        lines.take(i, RULE, text);
      } else if (!text.isBlank()) {
        rows = new ArrayList<>();
      }
    }
    return figures;
  }

  /** Tables whose cells are parted by tabs, 計 in a column or a row of its own: no blank is lost. */
  private static void tabbed(Lines lines, String source, List<FigureFact> figures) {
    String[] headings = null;
    String table = null;
    for (int i = 1; i <= lines.count(); i++) {
      String[] cells = lines.text(i).split("\\t", -1);
      if (cells.length < 3 || !lines.isFree(i)) {
        headings = null;
        continue;
      }
      for (int c = 0; c < cells.length; c++) {
        cells[c] = Wording.unified(cells[c]);
      }
      String[] values = Arrays.copyOfRange(cells, 1, cells.length);
      boolean counts = Arrays.stream(values).allMatch(each -> COUNT.matcher(each).matches());
      if (headings == null || !counts || cells.length != headings.length) {
        boolean heads =
            Arrays.stream(values).anyMatch(each -> TOTAL.matcher(each).matches())
                && Arrays.stream(values)
                    .noneMatch(each -> each.isEmpty() || each.matches(".*\\d.*"));
        headings = heads ? cells : null;
        table = heads ? title(lines, i) : null;
        continue;
      }
      for (int c = 1; c < cells.length; c++) {
        if (cells[c].matches("\\d.*")) {
          boolean total = TOTAL.matcher(headings[c]).matches();
          int printed = Integer.parseInt(cells[c].replaceAll("\\D", ""));
          figures.add(
              figure(source, figures, table, cells[0], total ? "合計" : headings[c], printed, i));
        }
      }
      lines.take(i, RULE, String.join(" ", cells));
    }
  }

  private static int[] numbers(String printed) {
    return Arrays.stream(printed.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
  }

  private void readTable(Lines lines, String source, List<Row> rows, List<FigureFact> figures) {
    Row sums = rows.get(rows.size() - 1);
    int width = sums.numbers().length;
    LineRange range = new LineRange(rows.get(0).line(), sums.line());
    List<String> headings = headings(lines, rows.get(0).line(), width - 1);
    if (headings == null || rows.stream().anyMatch(each -> each.numbers().length > width)) {
      return;
    }
    BlankCells blanks = new BlankCells(rows.stream().map(Row::numbers).toList());
    Optional<int[][]> placed = blanks.common();
    boolean open =
        placed.isEmpty()
            || Arrays.stream(placed.get())
                .anyMatch(row -> Arrays.stream(row).anyMatch(cell -> cell == BlankCells.OPEN));
    if (open) {
      findings.add(
          Findings.UNREADABLE,
          Severity.WARNING,
          null,
          null,
          range,
          blanks.solutions().isEmpty() ? "集計表の数が、どう置いても行と列の合計に合いません。" : "集計表の空欄の位置が一つに決まりません。",
          rows.stream().map(Row::printed).toList(),
          null,
          null);
    }
    if (placed.isEmpty()) {
      return;
    }
    String table = title(lines, rows.get(0).line());
    int[][] cells = placed.get();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < width; c++) {
        if (cells[r][c] >= 0) {
          String column = c == 0 ? "合計" : headings.get(c - 1);
          figures.add(
              figure(
                  source,
                  figures,
                  table,
                  rows.get(r).label(),
                  column,
                  cells[r][c],
                  rows.get(r).line()));
        }
      }
      lines.take(rows.get(r).line(), RULE, rows.get(r).printed());
      if (Arrays.stream(cells[r]).noneMatch(cell -> cell == BlankCells.OPEN)) {
        reportBlanks(rows.get(r), cells[r], headings);
      }
    }
  }

  private void reportBlanks(Row row, int[] cells, List<String> headings) {
    if (row.numbers().length == cells.length) {
      return;
    }
    String blank =
        java.util.stream.IntStream.range(1, cells.length)
            .filter(i -> cells[i] < 0)
            .mapToObj(i -> headings.get(i - 1))
            .collect(Collectors.joining("、"));
    findings.add(
        Findings.ASSUMED,
        Severity.NOTE,
        null,
        null,
        new LineRange(row.line(), row.line()),
        "集計表の「" + row.label() + "」の行は空欄が失われています。「" + blank + "」を空欄と読みました。",
        List.of(row.printed()),
        row.label() + "：" + blank + "は空欄",
        "行の合計と列の合計の両方に合う置き方は一つしかない");
  }

  private static FigureFact figure(
      String source,
      List<FigureFact> figures,
      String table,
      String row,
      String column,
      int printed,
      int line) {
    return new FigureFact(
        "%s-figure-%03d".formatted(source, figures.size() + 1),
        table,
        row,
        column,
        RULE,
        printed,
        null,
        new LineRange(line, line));
  }

  /** The nearest line above with as many words as there are counterparts, and no digit. */
  private static List<String> headings(Lines lines, int firstRow, int count) {
    for (int i = firstRow - 1; i >= Math.max(1, firstRow - 6); i--) {
      String text = Wording.unified(lines.text(i));
      if (HEADINGS.matcher(text).matches() && !text.matches(".*\\d.*")) {
        List<String> words = List.of(text.split(" "));
        int before = words.size() - count;
        boolean fits = before == 1 || before == 2 && isCorner(words);
        List<String> last = fits ? words.subList(before, words.size()) : words;
        if (last.size() == count) {
          lines.take(i, "list/headings", text);
          return last;
        }
      }
    }
    return null;
  }

  /** 区分 計 自治体 企業: what the lines are, and their total, before the counterparts. */
  private static boolean isCorner(List<String> words) {
    return CORNER.matcher(words.get(0)).matches() && TOTAL.matcher(words.get(1)).matches();
  }

  private static String title(Lines lines, int firstRow) {
    Pattern title =
        Pattern.compile("^\\s*(?:[0-9０-９]{1,2}\\s*)?(\\S.*(?:状況|件数|協定数|集計|一覧|内訳)\\S*).*$");
    for (int i = firstRow - 1; i >= Math.max(1, firstRow - 40); i--) {
      Matcher m = title.matcher(lines.text(i));
      if (lines.text(i).length() < 80
          && m.matches()
          && !lines.text(i).contains("【")
          && !lines.text(i).contains("。")) {
        if (lines.isFree(i)) {
          lines.take(i, "list/caption", lines.text(i).strip());
        }
        return m.group(1).strip();
      }
    }
    return "協定数";
  }

  private record Row(int line, String label, int[] numbers) {
    String printed() {
      return label
          + " "
          + Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
  }
}
