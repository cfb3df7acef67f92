package jp.enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as an Excel workbook of up to three sheets: the rows (答え), what the answer rests on
 * (この答えについて) and where documents state each row (典拠). Texts are texts: nothing is a formula.
 */
final class SheetWorkbook {

  /** What Excel holds in one cell. */
  private static final int LONGEST = 32_767;

  private static final int WIDEST = 60;
  private static final int NARROWEST = 8;

  private SheetWorkbook() {}

  static void write(Sheet sheet, OutputStream out) throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      CellStyle heading = heading(book);
      table(book, "答え", sheet.columns(), sheet.rows(), heading);
      table(
          book,
          "この答えについて",
          List.of("項目", "内容"),
          sheet.about().entrySet().stream()
              .map(each -> List.<Object>of(each.getKey(), each.getValue()))
              .toList(),
          heading);
      if (!sheet.sources().isEmpty()) {
        table(
            book,
            "典拠",
            List.of("答えの行", "資料", "項番", "行"),
            sheet.sources().stream().map(SheetWorkbook::source).toList(),
            heading);
      }
      book.write(out);
    }
  }

  private static List<Object> source(Sheet.Source source) {
    return java.util.Arrays.asList(source.row(), source.document(), source.entry(), source.lines());
  }

  private static CellStyle heading(Workbook book) {
    Font bold = book.createFont();
    bold.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(bold);
    return style;
  }

  private static void table(
      Workbook book,
      String name,
      List<String> columns,
      List<List<Object>> rows,
      CellStyle heading) {
    var sheet = book.createSheet(name);
    Row first = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = first.createCell(i);
      cell.setCellValue(columns.get(i));
      cell.setCellStyle(heading);
    }
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r + 1);
      for (int c = 0; c < rows.get(r).size(); c++) {
        set(row.createCell(c), rows.get(r).get(c));
      }
    }
    sheet.createFreezePane(0, 1);
    if (!columns.isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
    }
    for (int c = 0; c < columns.size(); c++) {
      sheet.setColumnWidth(c, 256 * width(columns.get(c), rows, c));
    }
  }

  private static void set(Cell cell, Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else {
      String text = CellText.of(value);
      cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }
  }

  /** In characters of the width of a digit; a Japanese letter takes two. */
  private static int width(String heading, List<List<Object>> rows, int column) {
    int width = letters(heading);
    for (List<Object> row : rows.subList(0, Math.min(200, rows.size()))) {
      Object value = row.get(column);
      width = Math.max(width, value == null ? 0 : letters(CellText.of(value)));
    }
    return Math.min(WIDEST, Math.max(NARROWEST, width + 2));
  }

  private static int letters(String text) {
    return text.chars().limit(WIDEST).map(c -> c > 0xff ? 2 : 1).sum();
  }
}
