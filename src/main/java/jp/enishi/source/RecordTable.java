package jp.enishi.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV table whose columns are the components of a record type, in their order.
 *
 * @param <R> the record type, one instance a row
 */
final class RecordTable<R extends Record> {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  private final Class<R> type;
  private final RecordComponent[] components;

  RecordTable(Class<R> type) {
    this.type = type;
    this.components = type.getRecordComponents();
  }

  void write(List<R> rows, Appendable out) throws IOException {
    CSVFormat format =
        FORMAT
            .builder()
            .setHeader(columns().toArray(String[]::new))
            .setSkipHeaderRecord(false)
            .get();
    CSVPrinter printer = new CSVPrinter(out, format);
    for (R row : rows) {
      for (RecordComponent each : components) {
        printer.print(CellText.of(value(row, each)));
      }
      printer.println();
    }
    printer.flush();
  }

  /**
   * Reads all rows.
   *
   * @param file how messages name the table
   * @throws BadFacts when a column is missing or a cell cannot be understood
   */
  List<R> read(Reader in, String file) {
    try (CSVParser parser = FORMAT.parse(in)) {
      List<String> missing =
          columns().stream().filter(each -> !parser.getHeaderNames().contains(each)).toList();
      if (!missing.isEmpty()) {
        throw new BadFacts(file, 1, "列 " + String.join("、", missing) + " がありません。");
      }
      List<R> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row(row, file, parser.getCurrentLineNumber()));
      }
      return rows;
    } catch (CSVException | UncheckedIOException e) {
      throw new BadFacts(file, 0, "CSV として読めません（" + e.getMessage() + "）。");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private R row(CSVRecord row, String file, long line) {
    if (!row.isConsistent()) {
      throw new BadFacts(file, line, "列の数が見出しと合いません。");
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String text = row.get(components[i].getName());
      try {
        values[i] = CellText.parse(text, components[i].getType());
      } catch (RuntimeException e) {
        throw new BadFacts(file, line, "列 " + components[i].getName() + " の値「" + text + "」を読めません。");
      }
    }
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new BadFacts(file, line, "行を読めません（" + e.getMessage() + "）。");
    }
  }

  private List<String> columns() {
    return Arrays.stream(components).map(RecordComponent::getName).toList();
  }

  private static Object value(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
