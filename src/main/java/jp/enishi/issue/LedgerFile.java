package jp.enishi.issue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A ledger of what people decided: a CSV file to which rows are only ever added. The last row about
 * a thing holds; taking back is one more row.
 */
public final class LedgerFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Path file;
  private final List<String> columns;

  /** A ledger with these columns; the file is made with the first row. */
  public LedgerFile(Path file, List<String> columns) {
    this.file = file;
    this.columns = List.copyOf(columns);
  }

  /**
   * All rows by column, the oldest first; none when the file is not there.
   *
   * @throws IllegalStateException naming the file and what is wrong with it, in Japanese
   */
  public List<Map<String, String>> rows() {
    if (!Files.exists(file)) {
      return List.of();
    }
    CSVFormat format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file)) {
      List<CSVRecord> rows = format.parse(in).getRecords();
      if (rows.stream()
          .anyMatch(each -> !each.isConsistent() || !each.toMap().keySet().containsAll(columns))) {
        throw new IllegalStateException(
            file + ": 列が " + String.join("、", columns) + " と合わない行があります。");
      }
      return rows.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new IllegalStateException(file + ": 台帳を読めません（" + e.getMessage() + "）。", e);
    }
  }

  /** Adds a row, values in the order of the columns; it is on the disk when this returns. */
  public synchronized void append(List<String> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException("A row has the values of " + columns);
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        try (var lock = channel.lock()) {
          StringWriter text = new StringWriter();
          CSVPrinter printer = new CSVPrinter(text, FORMAT);
          if (channel.size() == 0) {
            printer.printRecord(columns);
          } else if (!endsInLine(channel)) {
            printer.println();
          }
          channel.position(channel.size());
          printer.printRecord(values);
          channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
          channel.force(true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": 台帳に書き足せません。", e);
    }
  }

  /** Whether the last row was written to its end. */
  private static boolean endsInLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) == '\n';
  }
}
