package jp.enishi.resolution.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import jp.enishi.issue.LedgerFile;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.resolution.match.Verdict;

/** The ledger {@code judgements.csv}: what people said about who is who, and why. */
public final class JudgementFile {

  private static final String FILE = "judgements.csv";

  private final LedgerFile rows;

  /** The ledger in this folder, behind the one that comes with the facts. */
  public JudgementFile(Path folder) {
    this.rows =
        new LedgerFile(
                folder.resolve(FILE),
                List.of("left", "right", "verdict", "score", "by", "at", "note"))
            .behindShipped(FILE);
  }

  /**
   * All judgements.
   *
   * @throws LedgerRefused naming file and line when they cannot be read
   */
  public Ledger read() {
    return Ledger.of(rows.rows().stream().map(JudgementFile::judgement).toList());
  }

  /** Appends one row; it is on the disk when this returns. */
  public void append(Judgement each) {
    rows.append(
        Arrays.asList(
            each.left(),
            each.right(),
            each.verdict().code(),
            each.score() == null ? "" : each.score().toString(),
            each.by(),
            each.at().toString(),
            each.note()));
  }

  private static Judgement judgement(LedgerFile.Row row) {
    String said = row.get("verdict");
    Verdict verdict =
        Verdict.of(said)
            .orElseThrow(() -> row.refused("判定「" + said + "」は same、different、unsure のどれでもありません。"));
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
      throw row.refused("score または at が読めません（" + e.getMessage() + "）。");
    } catch (IllegalArgumentException e) {
      throw row.refused(e.getMessage());
    }
  }
}
