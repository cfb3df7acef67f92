package jp.enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Two tables (RFC 4180, UTF-8 with byte order mark, as Excel needs it): one line a node, one line
 * an edge. A list is a JSON array, a date ISO 8601, what is absent an empty cell.
 */
final class CsvPair {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setNullString("").get();

  private CsvPair() {}

  static void zip(Network network, OutputStream out) {
    try {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry("nodes.csv"));
      Writer text = Utf8.writer(zip);
      nodes(network, text);
      text.flush();
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("edges.csv"));
      text = Utf8.writer(zip);
      edges(network, text);
      text.flush();
      zip.closeEntry();
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void nodes(Network network, Writer out) {
    CSVPrinter table = table(out, List.of("id", "label"), network.nodeColumns());
    network.nodes(
        node ->
            row(table, List.of(node.id(), node.label()), network.nodeColumns(), node.properties()));
  }

  static void edges(Network network, Writer out) {
    CSVPrinter table = table(out, List.of("id", "source", "target", "type"), network.edgeColumns());
    network.edges(
        edge ->
            row(
                table,
                List.of(edge.id(), edge.source(), edge.target(), edge.type()),
                network.edgeColumns(),
                edge.properties()));
  }

  private static CSVPrinter table(Writer out, List<String> first, List<Column> columns) {
    try {
      out.write('\uFEFF');
      CSVPrinter table = new CSVPrinter(out, FORMAT);
      List<String> names = new ArrayList<>(first);
      columns.stream().map(column -> name(first, column)).forEach(names::add);
      table.printRecord(names);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph's own id of a node is another thing than the node's place in the file. */
  private static String name(List<String> first, Column column) {
    return first.contains(column.name()) ? "property." + column.name() : column.name();
  }

  private static void row(
      CSVPrinter table, List<String> first, List<Column> columns, Map<String, Object> properties) {
    List<Object> cells = new ArrayList<>();
    first.stream().map(Guard::text).forEach(cells::add);
    for (Column column : columns) {
      Object value = properties.get(column.name());
      boolean number = value instanceof Number || value instanceof Boolean;
      cells.add(!Values.present(value) ? null : number ? value : Guard.text(Values.text(value)));
    }
    try {
      table.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
