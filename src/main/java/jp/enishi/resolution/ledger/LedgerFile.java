package jp.enishi.resolution.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.resolution.match.Verdict;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The ledger as a CSV that is only ever appended to: left, right, verdict, score, by, at, note. */
public final class LedgerFile {

  private static final String[] COLUMNS = {"left", "right", "verdict", "score", "by", "at", "note"};
  private static final CSVFormat READ =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final CSVFormat WRITE = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final String SHIPPED = "/import/resolution/judgements.csv";

  private final Path file;

  /** The ledger in this file, which need not exist yet. */
  public LedgerFile(Path file) {
    this.file = file;
  }

  /** The one that comes with the facts ({@code import/resolution/judgements.csv}). */
  public static Ledger shipped() {
    try (InputStream in = LedgerFile.class.getResourceAsStream(SHIPPED)) {
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
  public void append(Judgement judgement) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        boolean begins = channel.size() == 0;
        channel.position(channel.size());
        byte[] row =
            row(judgement, begins, !begins && !endsInLine(channel))
                .getBytes(StandardCharsets.UTF_8);
        for (ByteBuffer bytes = ByteBuffer.wrap(row); bytes.hasRemaining(); ) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new LedgerRefused(file + ": 判定を書き込めません。空き容量と権限を確かめてください（" + e.getMessage() + "）。", e);
    }
  }

  private static boolean endsInLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) == '\n';
  }

  private static String row(Judgement each, boolean begins, boolean lineOpen) throws IOException {
    StringWriter text = new StringWriter();
    if (lineOpen) {
      text.append('\n');
    }
    try (CSVPrinter csv = new CSVPrinter(text, WRITE)) {
      if (begins) {
        csv.printRecord((Object[]) COLUMNS);
      }
      csv.printRecord(
          each.left(),
          each.right(),
          each.verdict().code(),
          each.score(),
          each.by(),
          each.at(),
          each.note());
    }
    return text.toString();
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
