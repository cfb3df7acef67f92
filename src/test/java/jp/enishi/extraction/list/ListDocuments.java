package jp.enishi.extraction.list;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Invented lists in many layouts, each beside what a person reads in it. */
final class ListDocuments {

  static final Path FOLDER = Path.of("src/test/resources/jp/enishi/extraction/list");

  private ListDocuments() {}

  static List<Path> invented() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("invented"))) {
      return files.filter(each -> !each.toString().endsWith(".expected.csv")).sorted().toList();
    }
  }

  static Statement expected(Path document) throws IOException {
    String name = document.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    for (String folder : List.of("invented", "real")) {
      Path expected = FOLDER.resolve(folder).resolve(name + ".expected.csv");
      if (Files.exists(expected)) {
        return Statement.ofTable(rows(expected).subList(1, rows(expected).size()));
      }
    }
    throw new IllegalStateException("No expectation for " + document);
  }

  static List<List<String>> rows(Path csv) throws IOException {
    String text = Files.readString(csv, StandardCharsets.UTF_8);
    try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** A workbook with these rows; the merged regions are written A1:A3. */
  static Path workbook(Path file, List<List<String>> rows, String... merged) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("協定");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      for (String each : merged) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(each));
      }
      workbook.write(out);
    }
    return file;
  }
}
