package jp.enishi.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a heading, in UTF-8 or in Shift_JIS as offices save it; knows its lines. */
final class ChangeFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final String name;
  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();

  private ChangeFile(String name, List<String> headings) {
    this.name = name;
    this.headings = headings;
  }

  /** One row and the line on which it ends. */
  final class Row {

    private final CSVRecord cells;
    private final long line;

    private Row(CSVRecord cells, long line) {
      this.cells = cells;
      this.line = line;
    }

    String get(String column) {
      return column != null && cells.isSet(column) ? cells.get(column) : "";
    }

    String required(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw bad(this, "列 " + column + " が空です。");
      }
      return value;
    }
  }

  static ChangeFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadChanges(file.toString(), 0, "ファイルがありません。");
    }
    try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
      ChangeFile table = new ChangeFile(file.toString(), parser.getHeaderNames());
      for (CSVRecord row : parser) {
        table.rows.add(table.new Row(row, parser.getCurrentLineNumber()));
      }
      return table;
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw new BadChanges(file.toString(), 0, "CSV として読めません（" + e.getMessage() + "）。");
    } catch (IOException e) {
      throw new BadChanges(file.toString(), 0, "読めません（" + e.getMessage() + "）。");
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** The first of these headings that the file has, or null. */
  String column(String... names) {
    for (String each : names) {
      if (headings.contains(each)) {
        return each;
      }
    }
    return null;
  }

  void require(List<String> columns) {
    List<String> missing = columns.stream().filter(each -> !headings.contains(each)).toList();
    if (!missing.isEmpty()) {
      throw bad(
          "列 " + String.join("、", missing) + " がありません（見出し: " + String.join("、", headings) + "）。");
    }
  }

  BadChanges bad(Row row, String problem) {
    return new BadChanges(name, row.line, problem);
  }

  BadChanges bad(String problem) {
    return new BadChanges(name, 1, problem);
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (Charset each : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
      try {
        String text =
            each.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    throw new BadChanges(file.toString(), 0, "文字コードが UTF-8 でも Shift_JIS でもありません。");
  }
}
