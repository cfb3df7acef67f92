package jp.enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of a table as CSV for Excel; no cell is run as a formula. */
final class SheetCsv {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setNullString("").get();

  private SheetCsv() {}

  static void write(Sheet sheet, OutputStream out) throws IOException {
    Writer text = Utf8.writer(out);
    text.write('\uFEFF');
    CSVPrinter table = new CSVPrinter(text, FORMAT);
    table.printRecord(sheet.columns().stream().map(Guard::text).toList());
    for (List<Object> row : sheet.rows()) {
      table.printRecord(row.stream().map(SheetCsv::cell).toArray());
    }
    table.flush();
  }

  private static Object cell(Object value) {
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : Guard.text(CellText.of(value));
  }
}
