package jp.enishi.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables in files of their own, as text: a row a line, cells parted by tabs. A cell that spans rows
 * stands in its first row and is 〃 in the others, as one writes it by hand.
 */
final class TableFiles {

  /** What a cell that spans rows is in all but the first. */
  private static final String DITTO = "〃";

  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final int MOST_BYTES = 30_000_000;

  private TableFiles() {}

  /** Whether the file's name says it is a table. */
  static boolean isTable(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xlsx");
  }

  /**
   * Reads CSV in UTF-8 or in the encoding of Japanese Windows, or XLSX. Line numbers are those of
   * the CSV file, or the rows of the workbook.
   *
   * @throws UnreadableDocument when it is damaged, empty or in another encoding
   */
  static DocumentText read(Path path) {
    byte[] bytes = DocumentText.bytes(path);
    boolean csv = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    boolean windows = csv && !isUtf8(bytes) && decodes(bytes, WINDOWS);
    List<String> lines =
        csv
            ? ofCsv(path, windows ? new String(bytes, WINDOWS) : DocumentText.decode(path, bytes))
            : ofWorkbook(path, bytes);
    if (lines.stream().allMatch(String::isBlank)) {
      throw DocumentText.empty(path);
    }
    return new DocumentText(
        path.getFileName().toString(),
        DocumentText.checksum(bytes),
        lines,
        windows ? "Shift_JIS（Windows-31J）の CSV として読みました。" : null);
  }

  private static List<String> ofCsv(Path path, String text) {
    List<String> lines = new ArrayList<>();
    try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
      long next = 1;
      for (CSVRecord row : parser) {
        lines.add(row.stream().map(TableFiles::oneLine).collect(Collectors.joining("\t")));
        for (long line = next; line < parser.getCurrentLineNumber(); line++) {
          lines.add("");
        }
        next = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableDocument(
          path.toString(), lines.size() + 1, "CSV として読めません。引用符が閉じているか確かめてください。");
    }
    return lines;
  }

  private static List<String> ofWorkbook(Path path, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableDocument(path.toString(), 0, "大きすぎます（30 MB まで）。必要なシートだけにしてください。");
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
        addSheet(sheet, lines);
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
      throw new UnreadableDocument(path.toString(), 0, "Excel のブックとして読めません。壊れているか、パスワードが掛かっています。");
    }
    return lines;
  }

  private static void addSheet(Sheet sheet, List<String> lines) {
    DataFormatter formatter = new DataFormatter(Locale.JAPAN);
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    int width = 0;
    for (Row row : sheet) {
      width = Math.max(width, Math.min(row.getLastCellNum(), 500));
    }
    for (int i = 0; i <= Math.min(sheet.getLastRowNum(), 200_000); i++) {
      Row row = sheet.getRow(i);
      List<String> cells = new ArrayList<>();
      for (int j = 0; row != null && j < width; j++) {
        Cell cell = row.getCell(j);
        cells.add(isSpanned(merged, i, j) ? DITTO : cell == null ? "" : text(cell, formatter));
      }
      lines.add(String.join("\t", cells));
    }
  }

  private static boolean isSpanned(List<CellRangeAddress> merged, int row, int column) {
    return merged.stream()
        .anyMatch(
            each ->
                each.isInRange(row, column)
                    && row > each.getFirstRow()
                    && column == each.getFirstColumn());
  }

  private static String text(Cell cell, DataFormatter formatter) {
    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
        && org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)) {
      var date = cell.getLocalDateTimeCellValue().toLocalDate();
      return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    return oneLine(formatter.formatCellValue(cell));
  }

  /** Line breaks of a cell are kept as the mark that HTML has for them. */
  private static String oneLine(String cell) {
    return cell.strip().replaceAll("\\r\\n?|\\n", "<br>").replace('\t', ' ');
  }

  private static boolean isUtf8(byte[] bytes) {
    return decodes(bytes, StandardCharsets.UTF_8);
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
