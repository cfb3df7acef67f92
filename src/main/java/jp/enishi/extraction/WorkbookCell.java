package jp.enishi.extraction;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What a cell of a workbook shows. */
final class WorkbookCell {

  private WorkbookCell() {}

  /**
   * Its text; a day as 2019年5月1日, shorter when its format shows no day or month, whatever the
   * calendar of the format. Errors (#N/A) and formulas that were never worked out are blank: they
   * say nothing.
   */
  static String text(Cell cell, DataFormatter formatter) {
    if (cell == null || isNothing(cell)) {
      return "";
    }
    if (shown(cell) == CellType.NUMERIC) {
      String format = WorkbookDates.format(cell);
      if (format != null) {
        return day(cell.getLocalDateTimeCellValue().toLocalDate(), format);
      }
    }
    return TableFiles.oneLine(formatter.formatCellValue(cell));
  }

  private static CellType shown(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static boolean isNothing(Cell cell) {
    boolean neverWorkedOut =
        cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getRawValue() == null;
    return neverWorkedOut || shown(cell) == CellType.ERROR;
  }

  private static String day(LocalDate date, String format) {
    String text = date.getYear() + "年";
    if (format.contains("d")) {
      return text + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    return format.contains("m") ? text + date.getMonthValue() + "月" : text;
  }
}
