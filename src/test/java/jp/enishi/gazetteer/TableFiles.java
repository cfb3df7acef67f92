package jp.enishi.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes the CSV files that the tables are made from and written to. */
final class TableFiles {

  private TableFiles() {}

  static List<CSVRecord> read(Path file) throws IOException {
    String text = Files.readString(file).replace("\uFEFF", "");
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }

  static CSVPrinter printer(Path file, String... header) throws IOException {
    Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    return new CSVPrinter(
        writer, CSVFormat.RFC4180.builder().setHeader(header).setRecordSeparator("\n").get());
  }
}
