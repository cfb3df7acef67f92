package jp.enishi.resolution.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.enishi.issue.LedgerFile;
import jp.enishi.resolution.match.Verdict;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The ledger as a CSV that is only ever appended to: left, right, verdict, score, by, at, note. */
public final class JudgementFile {

  private static final List<String> COLUMNS =
      List.of("left", "right", "verdict", "score", "by", "at", "note");
  private static final CSVFormat READ =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String SHIPPED = "/import/resolution/judgements.csv";

  private final Path file;
  private final LedgerFile rows;

  /** The ledger in this file, which need not exist yet. */
  public JudgementFile(Path file) {
    this.file = file;
    this.rows = new LedgerFile(file, COLUMNS);
  }

  /** The one that comes with the facts ({@code import/resolution/judgements.csv}). */
  public static Ledger shipped() {
    try (InputStream in = JudgementFile.class.getResourceAsStream(SHIPPED)) {
      return in == null
          ? Ledger.EMPTY
          : read(
              new InputStreamReader(in, StandardCharsets.UTF_8), "import" + SHIPPED.substring(7));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All judgements of the file; none when there is no file.
   *
   * @throws LedgerRefused naming file and line when it cannot be read
   */
  public Ledger read() {
    if (!Files.exists(file)) {
      return Ledger.EMPTY;
    }
    try (Reader text = Files.newBufferedReader(file)) {
      return read(text, file.toString());
    } catch (IOException e) {
      throw new LedgerRefused(file + ": 判定の記録を読めません（" + e.getMessage() + "）。", e);
    }
  }

  /** Appends one row, whole and forced to the disk, under a lock against another process. */
  public void append(Judgement each) {
    try {
      rows.append(
          Arrays.asList(
              each.left(),
              each.right(),
              each.verdict().code(),
              each.score() == null ? "" : each.score().toString(),
              each.by(),
              each.at().toString(),
              each.note()));
    } catch (UncheckedIOException e) {
      throw new LedgerRefused(
          file + ": 判定を書き込めません。空き容量と権限を確かめてください（" + e.getCause().getMessage() + "）。", e);
    }
  }

  private static Ledger read(Reader text, String name) throws IOException {
    List<Judgement> judgements = new ArrayList<>();
    try (CSVParser rows = READ.parse(text)) {
      for (String column : COLUMNS) {
        if (!rows.getHeaderNames().contains(column)) {
          throw new LedgerRefused(name + " の1行目: 列 " + column + " がありません。");
        }
      }
      for (CSVRecord row : rows) {
        judgements.add(judgement(row, name + " の" + rows.getCurrentLineNumber() + "行目: "));
      }
    } catch (UncheckedIOException e) {
      throw new LedgerRefused(name + ": CSV として読めません（" + e.getMessage() + "）。", e);
    }
    return Ledger.of(judgements);
  }

  private static Judgement judgement(CSVRecord row, String where) {
    if (!row.isConsistent()) {
      throw new LedgerRefused(where + "列の数が見出しと合いません。");
    }
    Verdict verdict =
        Verdict.of(row.get("verdict"))
            .orElseThrow(
                () ->
                    new LedgerRefused(
                        where
                            + "判定「"
                            + row.get("verdict")
                            + "」は same、different、unsure のどれでもありません。"));
    try {
      String score = row.get("score");
      return new Judgement(
          row.get("left"),
          row.get("right"),
          verdict,
          score.isBlank() ? null : Double.valueOf(score),
          row.get("by"),
          Instant.parse(row.get("at")),
          row.get("note"));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new LedgerRefused(where + "score または at が読めません（" + e.getMessage() + "）。", e);
    } catch (IllegalArgumentException e) {
      throw new LedgerRefused(where + e.getMessage(), e);
    }
  }
}
