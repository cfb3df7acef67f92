package jp.enishi.resolution.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables of {@code import/resolution}. */
final class Tables {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Tables() {}

  static List<Map<String, String>> rows(String file) {
    String path = "/import/resolution/" + file;
    try (InputStream in = Tables.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Not on the classpath: " + path);
      }
      return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
          .map(CSVRecord::toMap)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
