package jp.enishi.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What a person read in a document, as a table beside the tests. */
public final class GoldTable {

  private GoldTable() {}

  /** The rows of a resource with a header row. */
  public static List<CSVRecord> rows(String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in =
        new InputStreamReader(
            GoldTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      return format.parse(in).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
