package jp.enishi.extraction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables in files of their own, as text: a row a line, cells parted by tabs. */
final class TableFiles {

  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private TableFiles() {}

  /** Whether the file's name says it is a table. */
  static boolean isTable(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xlsx");
  }

  /**
   * Reads CSV in UTF-8 or in the encoding of Japanese Windows, or XLSX. Line numbers are those of
   * the CSV file, or the rows of the workbook.
   *
   * @throws UnreadableDocument when it is damaged, empty or in another encoding
   */
  static DocumentText read(Path path) {
    byte[] bytes = DocumentText.bytes(path);
    boolean csv = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    boolean windows = csv && !isUtf8(bytes) && decodes(bytes, WINDOWS);
    List<String> lines =
        csv
            ? ofCsv(path, windows ? new String(bytes, WINDOWS) : DocumentText.decode(path, bytes))
            : WorkbookText.lines(path, bytes);
    if (lines.stream().allMatch(String::isBlank)) {
      throw DocumentText.empty(path);
    }
    return new DocumentText(
        path.getFileName().toString(),
        DocumentText.checksum(bytes),
        lines,
        windows ? "Shift_JIS（Windows-31J）の CSV として読みました。" : null);
  }

  private static List<String> ofCsv(Path path, String text) {
    List<String> lines = new ArrayList<>();
    try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
      long next = 1;
      for (CSVRecord row : parser) {
        lines.add(row.stream().map(TableFiles::oneLine).collect(Collectors.joining("\t")));
        for (long line = next; line < parser.getCurrentLineNumber(); line++) {
          lines.add("");
        }
        next = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableDocument(
          path.toString(), lines.size() + 1, "CSV として読めません。引用符が閉じているか確かめてください。");
    }
    return lines;
  }

  /** Line breaks of a cell are kept as the mark that HTML has for them. */
  static String oneLine(String cell) {
    return cell.strip().replaceAll("\\r\\n?|\\n", "<br>").replace('\t', ' ');
  }

  private static boolean isUtf8(byte[] bytes) {
    return decodes(bytes, StandardCharsets.UTF_8);
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
