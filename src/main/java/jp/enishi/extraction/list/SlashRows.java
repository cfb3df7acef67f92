package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;

/**
 * Rows whose cells are parted by a slash ({@code A社／見守りに関する協定／平成30年3月1日}): where several lines hold
 * as many slashes, and the date in the same of their cells, they become rows parted by tabs.
 */
final class SlashRows {

  private static final Pattern SLASH = Pattern.compile("[ 　]*／[ 　]*|[ 　]+/[ 　]+");
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;
  private static final int LONGEST_LINE = 400;

  private SlashRows() {}

  /** The document with such rows parted by tabs; the same when it has none. */
  static DocumentText tabbed(DocumentText document) {
    List<String> lines = document.lines();
    List<Integer> rows = new ArrayList<>();
    int width = 0;
    int dated = -1;
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      int date = onlyDate(cells);
      if (date < 0) {
        continue;
      }
      width = rows.isEmpty() ? cells.size() : width;
      dated = rows.isEmpty() ? date : dated;
      if (cells.size() != width || date != dated) {
        return document;
      }
      rows.add(i);
    }
    if (rows.size() < FEWEST_ROWS) {
      return document;
    }
    List<String> tabbed = new ArrayList<>(lines);
    rows.forEach(row -> tabbed.set(row, String.join("\t", cells(lines.get(row)))));
    return new DocumentText(document.file(), document.checksum(), tabbed, document.note());
  }

  private static List<String> cells(String line) {
    boolean slashed = line.indexOf('／') >= 0 || line.indexOf('/') >= 0;
    return slashed && line.length() <= LONGEST_LINE && line.indexOf('\t') < 0
        ? List.of(SLASH.split(line.strip(), -1))
        : List.of();
  }

  /** The one cell that is a date and nothing else, or -1. */
  private static int onlyDate(List<String> cells) {
    int found = -1;
    for (int i = 0; cells.size() >= FEWEST_CELLS && i < cells.size(); i++) {
      if (PieceSorts.isDate(Wording.unified(cells.get(i)).strip())) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
