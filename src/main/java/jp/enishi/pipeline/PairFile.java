package jp.enishi.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.NameQuery;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV of pairs of names: columns {@code a} and {@code b}, and where wanted {@code
 * a_country}, {@code a_region}, {@code a_prefecture}, {@code a_kind}, {@code a_as_of} and the same
 * of b. All other columns are kept as they are.
 */
final class PairFile {

  /**
   * A row.
   *
   * @param line where it stands in the file, from 1
   * @param more all other columns, in order
   * @param problem why it cannot be judged, in Japanese, or null
   */
  record Pair(long line, NameQuery a, NameQuery b, Map<String, String> more, String problem) {

    /** With what holds for every name of the file of which its row says nothing else. */
    Pair with(String country, LocalDate asOf) {
      return new Pair(line, with(a, country, asOf), with(b, country, asOf), more, problem);
    }

    private static NameQuery with(NameQuery name, String country, LocalDate asOf) {
      return new NameQuery(
          name.name(),
          name.country() == null ? country : name.country(),
          name.region(),
          name.prefecture(),
          name.kind(),
          name.asOf() == null ? asOf : name.asOf());
    }
  }

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final Path file;
  private final Predicate<String> isCountry;

  private PairFile(Path file, Predicate<String> isCountry) {
    this.file = file;
    this.isCountry = isCountry;
  }

  /**
   * All pairs of the file; one with a cell that cannot be read says so, and the others are as they
   * are.
   *
   * @param isCountry whether words are a country
   * @throws CommandFailed naming file and line when it is no such file
   */
  static List<Pair> read(Path file, Predicate<String> isCountry) {
    return new PairFile(file, isCountry).pairs();
  }

  private List<Pair> pairs() {
    try (Reader text = new StringReader(Files.readString(file).replaceFirst("^\uFEFF", ""));
        CSVParser rows = FORMAT.parse(text)) {
      requireColumns(rows.getHeaderNames());
      List<Pair> pairs = new ArrayList<>();
      for (CSVRecord row : rows) {
        pairs.add(pair(row, rows.getCurrentLineNumber()));
      }
      return pairs;
    } catch (NoSuchFileException e) {
      throw new CommandFailed(file + ": ファイルがありません。", e);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new CommandFailed(file + ": UTF-8 として読めません。UTF-8 の CSV で保存してください。", e);
    } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
      throw new CommandFailed(file + ": CSV として読めません（" + e.getMessage() + "）。", e);
    }
  }

  private void requireColumns(List<String> header) {
    if (!header.contains("a") || !header.contains("b")) {
      throw new CommandFailed(
          file + " の1行目: 列 a と b が必要です（見出し: " + String.join(",", header) + "）。");
    }
  }

  private Pair pair(CSVRecord row, long line) {
    if (!row.isConsistent()) {
      throw new CommandFailed(file + " の" + line + "行目: 列の数（" + row.size() + "）が見出しと合いません。");
    }
    Map<String, String> more = new LinkedHashMap<>();
    for (String column : row.getParser().getHeaderNames()) {
      if (!column.equals("a") && !column.equals("b")) {
        more.put(column, row.get(column));
      }
    }
    List<String> problems = new ArrayList<>();
    NameQuery a = name(row, "a", problems);
    NameQuery b = name(row, "b", problems);
    return new Pair(line, a, b, more, problems.isEmpty() ? null : String.join("", problems));
  }

  private NameQuery name(CSVRecord row, String side, List<String> problems) {
    return new NameQuery(
        row.get(side),
        country(cell(row, side + "_country"), problems),
        cell(row, side + "_region"),
        cell(row, side + "_prefecture"),
        kind(cell(row, side + "_kind"), problems),
        date(cell(row, side + "_as_of"), problems));
  }

  private static String cell(CSVRecord row, String column) {
    return row.isMapped(column) && !row.get(column).isBlank() ? row.get(column) : null;
  }

  private String country(String cell, List<String> problems) {
    if (cell != null && !isCountry.test(cell)) {
      problems.add(unknownCountry(cell));
      return null;
    }
    return cell;
  }

  /** Says that nobody knows such a country, and how one is written. */
  static String unknownCountry(String words) {
    return "「" + words + "」という国は分かりません。国名（中国）か国コード（CN）を指定してください。";
  }

  private static OrganizationKind kind(String cell, List<String> problems) {
    try {
      return cell == null ? null : OrganizationKind.of(cell);
    } catch (IllegalArgumentException e) {
      problems.add("「" + cell + "」という種類はありません。Municipality、Company などです。");
      return null;
    }
  }

  private static LocalDate date(String cell, List<String> problems) {
    try {
      return cell == null ? null : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      problems.add("「" + cell + "」は日付ではありません。2012-08-31 の形で書いてください。");
      return null;
    }
  }
}
