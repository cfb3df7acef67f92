package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * Columns printed one below the other: a heading, then its cells with a number each; the cells of
 * one number are a record.
 */
final class NumberedColumns implements Layout {

  private static final String RULE = "list/numbered-columns";
  private static final Pattern CELL =
      Pattern.compile("^[\\s　]*(?:([①-⑳])|[(（]?([0-9０-９]{1,2})[)）.．])[\\s　]*(\\S.*)$");
  private static final int FEWEST = 2;

  /** The cells of one heading by their number, and where they stand. */
  private record Run(Column column, Map<Integer, String> cells, LineRange lines) {}

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      Run run = run(lines, i);
      if (run == null) {
        continue;
      }
      boolean same =
          !runs.isEmpty()
              && runs.get(0).cells().keySet().equals(run.cells().keySet())
              && runs.stream().noneMatch(each -> each.column() == run.column());
      if (!same) {
        join(lines, runs, records);
        runs.clear();
      }
      runs.add(run);
      i = run.lines().to();
    }
    join(lines, runs, records);
    return records;
  }

  /** The column whose heading stands in the line; nothing when it is none. */
  private static Run run(Lines lines, int line) {
    Column column =
        lines.isFree(line) && lines.text(line).strip().length() <= 20
            ? Column.of(lines.text(line).strip()).orElse(null)
            : null;
    if (column == null) {
      return null;
    }
    Map<Integer, String> cells = new TreeMap<>();
    int last = line;
    int number = 0;
    while (lines.isFree(last + 1)
        && !lines.isBlank(last + 1)
        && lines.text(last + 1).length() < 300) {
      String text = lines.text(last + 1);
      Matcher m = CELL.matcher(text);
      if (m.matches()) {
        number = Integer.parseInt(Wording.unified(m.group(1) != null ? m.group(1) : m.group(2)));
        if (number != cells.size() + 1) {
          return null;
        }
        cells.put(number, m.group(3).strip());
      } else if (number > 0 && Column.of(text.strip()).isEmpty()) {
        cells.merge(number, text.strip(), ListRecord::joined);
      } else {
        break;
      }
      last++;
    }
    return cells.size() < FEWEST ? null : new Run(column, cells, new LineRange(line, last));
  }

  private static void join(Lines lines, List<Run> runs, List<ListRecord> records) {
    Map<Column, Run> columns = new EnumMap<>(Column.class);
    runs.forEach(each -> columns.put(each.column(), each));
    boolean agreements =
        columns.containsKey(Column.PARTNER)
            && (columns.containsKey(Column.TITLE) || columns.containsKey(Column.DATE));
    if (!agreements) {
      return;
    }
    int first = runs.get(0).lines().from();
    int last = runs.get(runs.size() - 1).lines().to();
    for (int number : runs.get(0).cells().keySet()) {
      ListRecord record = new ListRecord(RULE, lines.sectionAbove(first));
      record.at(new LineRange(first, last)).add(Column.NUMBER, String.valueOf(number));
      runs.forEach(each -> record.add(each.column(), each.cells().get(number)));
      records.add(record);
    }
    runs.forEach(each -> lines.take(each.lines(), RULE, each.column().name()));
  }
}
