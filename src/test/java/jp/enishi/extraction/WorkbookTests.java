package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook says what Excel shows of it. */
class WorkbookTests {

  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  @TempDir private Path folder;

  /** As Excel in Japanese saves them: by text, or by number only. */
  @ParameterizedTest
  @CsvSource({
    "'[$-411]ggge\"年\"m\"月\"d\"日\";@', 2019年5月1日",
    "'[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"', 2019年5月1日",
    "'ge.m.d', 2019年5月1日",
    "'yyyy/m/d', 2019年5月1日",
    "'yyyy\"年\"m\"月\"', 2019年5月",
    "'[$-411]ggge\"年\"m\"月\"', 2019年5月",
    "'yyyy\"年\"', 2019年",
    "'#,##0', '43,586'",
    "'0.00E+00', 4.36E+04",
    "'General', 43586",
  })
  void aDayIsReadAsItsFormatShowsIt(String format, String shown) throws IOException {
    assertThat(oneCell(cell -> styled(cell, format).setCellValue(DAY))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"57, 2019年5月1日", "58, 2019年5月1日", "31, 2019年5月1日", "55, 2019年5月", "14, 2019年5月1日"})
  void aFormatThatHasANumberOnlyIsKnown(short format, String shown) throws IOException {
    assertThat(
            oneCell(
                cell -> {
                  styled(cell, "General").getCellStyle().setDataFormat(format);
                  cell.setCellValue(DAY);
                }))
        .isEqualTo(shown);
  }

  @Test
  void aFormulaIsWhatItCameTo() throws IOException {
    assertThat(
            oneCell(
                cell -> {
                  styled(cell, "[$-411]ggge\"年\"m\"月\"d\"日\"").setCellFormula("DATE(2019,5,1)");
                  cell.setCellValue(DAY);
                }))
        .isEqualTo("2019年5月1日");
    assertThat(
            oneCell(
                cell -> {
                  cell.setCellFormula("\"株式会社\"&\"甲\"");
                  cell.setCellValue("株式会社甲");
                }))
        .isEqualTo("株式会社甲");
  }

  @Test
  void anErrorAndAFormulaNeverWorkedOutSayNothing() throws IOException {
    assertThat(oneCell(cell -> cell.setCellErrorValue(FormulaError.NA.getCode()))).isEmpty();
    assertThat(oneCell(cell -> cell.setCellFormula("TODAY()"))).isEmpty();
  }

  /** A sheet of 200 MB in a small file. */
  @Test
  void aBombIsRefusedForItsSize() throws IOException {
    Path plain = save(cell -> cell.setCellValue("甲"));
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipFile from = new ZipFile(plain.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (var entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          blowUp(to);
        } else {
          from.getInputStream(entry).transferTo(to);
        }
      }
    }
    assertThatThrownBy(() -> TableFiles.read(bomb))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("bomb.xlsx")
        .hasMessageContaining("大きすぎます");
  }

  private static void blowUp(OutputStream to) throws IOException {
    byte[] zeros = "0".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    to.write("<worksheet><sheetData><row><c t=\"str\"><v>".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 200; i++) {
      to.write(zeros);
    }
  }

  private static Cell styled(Cell cell, String format) {
    var workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  /** What is read of a cell beside a heading, by which an empty one still has a row. */
  private String oneCell(java.util.function.Consumer<Cell> content) throws IOException {
    String line = TableFiles.read(save(content)).lines().get(0);
    return line.split("\t", -1)[1];
  }

  private Path save(java.util.function.Consumer<Cell> content) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var row = workbook.createSheet().createRow(0);
      row.createCell(0).setCellValue("締結日");
      content.accept(row.createCell(1));
      row.createCell(2).setCellValue("備考");
      workbook.write(out);
    }
    return file;
  }
}
