package jp.enishi.extraction.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.DocumentText;
import jp.enishi.model.LineRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows parted by commas inside a document that is otherwise text: below a line of headings so
 * parted, lines with as many cells become rows parted by tabs.
 */
final class CommaTables {

  private static final int FEWEST_CELLS = 3;
  private static final int LONGEST_LINE = 2000;

  private CommaTables() {}

  /** The document with such rows parted by tabs; the same when it has none. */
  static DocumentText tabbed(DocumentText document) {
    List<String> lines = new ArrayList<>(document.lines());
    int width = 0;
    boolean changed = false;
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      boolean headings =
          cells.size() >= FEWEST_CELLS
              && GridHeadings.areIn(new GridRow(cells, new LineRange(i + 1, i + 1)));
      width = headings ? cells.size() : cells.size() < 2 ? 0 : width;
      if (width > 0 && cells.size() == width) {
        lines.set(i, String.join("\t", cells));
        changed = true;
      }
    }
    return changed
        ? new DocumentText(document.file(), document.checksum(), lines, document.note())
        : document;
  }

  private static List<String> cells(String line) {
    if (line.length() > LONGEST_LINE || line.indexOf(',') < 0 || line.indexOf('\t') >= 0) {
      return List.of();
    }
    try (CSVParser parser = CSVParser.parse(line.strip(), CSVFormat.DEFAULT)) {
      List<CSVRecord> rows = parser.getRecords();
      return rows.size() == 1 ? rows.get(0).toList() : List.of();
    } catch (IOException | RuntimeException broken) {
      return List.of();
    }
  }
}
