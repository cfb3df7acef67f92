package jp.enishi.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A ledger of what people decided: a CSV file to which rows are only ever added. The last row about
 * a thing holds; taking back is one more row. What comes with the facts ({@code import/resolution})
 * stands before what was decided here.
 */
public final class LedgerFile {

  private static final String SHIPPED = "/import/resolution/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final CSVFormat READ =
      FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** A row, and file and line of it for messages. */
  public record Row(CSVRecord cells, String where) {

    /** What stands in the column; empty when nothing does. */
    public String get(String column) {
      return cells.get(column);
    }

    /** That the row cannot be, in Japanese, with file and line before it. */
    public LedgerRefused refused(String problem) {
      return new LedgerRefused(where + problem);
    }
  }

  private final Path file;
  private final List<String> columns;
  private final List<Row> shipped;

  /** A ledger with these columns; the file is made with the first row. */
  public LedgerFile(Path file, List<String> columns) {
    this(file, columns, List.of());
  }

  private LedgerFile(Path file, List<String> columns, List<Row> shipped) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.shipped = shipped;
  }

  /**
   * The same behind the ledger of that name that comes with the facts, if one does.
   *
   * @throws LedgerRefused naming file and line when that one cannot be read
   */
  public LedgerFile behindShipped(String name) {
    try (InputStream in = LedgerFile.class.getResourceAsStream(SHIPPED + name)) {
      return in == null
          ? this
          : new LedgerFile(
              file,
              columns,
              rows(new InputStreamReader(in, StandardCharsets.UTF_8), "import/resolution/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All rows, the oldest first; none when the file is not there.
   *
   * @throws LedgerRefused naming file and line and what is wrong with it
   */
  public List<Row> rows() {
    if (!Files.exists(file)) {
      return shipped;
    }
    List<Row> all = new ArrayList<>(shipped);
    try (Reader in = Files.newBufferedReader(file)) {
      all.addAll(rows(in, file.toString()));
    } catch (IOException e) {
      throw new LedgerRefused(file + ": 台帳を読めません（" + e.getMessage() + "）。", e);
    }
    return List.copyOf(all);
  }

  /**
   * Adds a row, values in the order of the columns, under a lock against another process; it is on
   * the disk when this returns.
   *
   * @throws LedgerRefused when it cannot be written
   */
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
      throw new LedgerRefused(file + ": 台帳に書き足せません。空き容量と権限を確かめてください（" + e.getMessage() + "）。", e);
    }
  }

  private List<Row> rows(Reader text, String name) throws IOException {
    List<Row> all = new ArrayList<>();
    try (CSVParser rows = READ.parse(text)) {
      for (String column : columns) {
        if (!rows.getHeaderNames().contains(column)) {
          throw new LedgerRefused(name + " の1行目: 列 " + column + " がありません。");
        }
      }
      for (CSVRecord each : rows) {
        Row row = new Row(each, name + " の" + rows.getCurrentLineNumber() + "行目: ");
        if (!each.isConsistent()) {
          throw row.refused("列の数が見出しと合いません。");
        }
        all.add(row);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new LedgerRefused(name + ": CSV として読めません（" + e.getMessage() + "）。", e);
    }
    return all;
  }

  /** Whether the last row was written to its end. */
  private static boolean endsInLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) == '\n';
  }
}
