package jp.enishi.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel workbook as text, as a person sees it: a row a line, cells parted by tabs, what formulas
 * came to when it was saved. A cell that spans rows stands in its first row and is 〃 in the others,
 * as one writes it by hand.
 */
final class WorkbookText {

  /** What a cell that spans rows is in all but the first. */
  private static final String DITTO = "〃";

  private static final int MOST_BYTES = 30_000_000;
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_COLUMNS = 500;

  static {
    // Unpacked, a sheet takes about ten times its size in memory.
    ZipSecureFile.setMaxEntrySize(60_000_000);
  }

  private WorkbookText() {}

  /**
   * Its rows, sheet after sheet; sheets of several are parted by a blank line and their name.
   *
   * @throws UnreadableDocument when it is damaged, locked, or too large, also when unpacked only
   */
  static List<String> lines(Path path, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw tooLarge(path);
    }
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        if (workbook.getNumberOfSheets() > 1) {
          lines.add(lines.isEmpty() ? sheet.getSheetName() : "");
          if (lines.size() > 1) {
            lines.add(sheet.getSheetName());
          }
        }
        addSheet(path, sheet, lines);
      }
    } catch (IOException
        | OpenXML4JRuntimeException
        | org.apache.poi.ooxml.POIXMLException
        | org.apache.poi.util.RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | UnsupportedOperationException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      // The library reports damage by any of these.
      throw isTooLarge(e)
          ? tooLarge(path)
          : new UnreadableDocument(path.toString(), 0, "Excel のブックとして読めません。壊れているか、パスワードが掛かっています。");
    }
    return lines;
  }

  /** The library says so in words only. */
  private static boolean isTooLarge(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("Zip bomb") || message.contains("maximum length")) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableDocument tooLarge(Path path) {
    String limits = "大きすぎます（30 MB、展開して 60 MB、%,d 行、%d 列まで）。必要なシートと行だけにしてください。";
    return new UnreadableDocument(path.toString(), 0, limits.formatted(MOST_ROWS, MOST_COLUMNS));
  }

  private static void addSheet(Path path, Sheet sheet, List<String> lines) {
    DataFormatter formatter = new DataFormatter(Locale.JAPAN);
    formatter.setUseCachedValuesForFormulaCells(true);
    int last = 0;
    int width = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (!WorkbookCell.text(cell, formatter).isEmpty()) {
          last = row.getRowNum();
          width = Math.max(width, cell.getColumnIndex() + 1);
        }
      }
    }
    if (last > MOST_ROWS || width > MOST_COLUMNS) {
      throw tooLarge(path);
    }
    Set<CellAddress> spanned = spanned(sheet, last);
    for (int i = 0; i <= last; i++) {
      Row row = sheet.getRow(i);
      List<String> cells = new ArrayList<>();
      for (int j = 0; row != null && j < width; j++) {
        cells.add(
            spanned.contains(new CellAddress(i, j))
                ? DITTO
                : WorkbookCell.text(row.getCell(j), formatter));
      }
      lines.add(String.join("\t", cells));
    }
  }

  /** The first columns of cells that span rows, below their first row. */
  private static Set<CellAddress> spanned(Sheet sheet, int last) {
    Set<CellAddress> spanned = new HashSet<>();
    for (CellRangeAddress each : sheet.getMergedRegions()) {
      for (int row = each.getFirstRow() + 1; row <= Math.min(each.getLastRow(), last); row++) {
        spanned.add(new CellAddress(row, each.getFirstColumn()));
      }
    }
    return spanned;
  }
}
