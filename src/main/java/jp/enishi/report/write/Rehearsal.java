package jp.enishi.report.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.enishi.report.PackFormat;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Cover;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.report.content.Table;
import jp.enishi.report.drawing.NetworkDrawing;
import jp.enishi.report.drawing.Node;
import jp.enishi.report.drawing.Signs;

/**
 * A pack with one of everything and nothing to say, written and thrown away: the first pack needs
 * seconds to load fonts and libraries, which can pass before anybody waits.
 */
public final class Rehearsal {

  private static final String LETTERS = "縁 Enishi ſ 县 천";

  private Rehearsal() {}

  /** Writes it in the format. */
  public static void of(PackFormat format) {
    PackFile.of(pack(), format);
  }

  private static Pack pack() {
    var figure =
        new NetworkDrawing(
                List.of(new Node(LETTERS, null, Signs.HOME, 1, true)),
                List.of(),
                List.of(),
                200,
                90)
            .draw("")
            .orElseThrow();
    Table table =
        new Table(
            "1",
            LETTERS,
            List.of(Table.Column.text(LETTERS, 1), Table.Column.number("2", 1)),
            List.of(List.of(Cell.of(LETTERS), Cell.of(0.5, 1))));
    List<Block> blocks =
        List.of(
            new Block.Subheading(LETTERS),
            new Block.Text(LETTERS),
            new Block.Points(List.of(LETTERS)),
            new Block.Caution(LETTERS),
            new Block.Note(LETTERS),
            new Block.Picture(figure, LETTERS),
            new Block.Bars("3", LETTERS, "", List.of(new Block.Bars.Bar(LETTERS, 1, "1"))),
            table);
    return new Pack(
        new Cover(LETTERS, LETTERS, LETTERS, null, List.of(new Cover.Fact(LETTERS, LETTERS))),
        List.of(new Section("rehearsal", LETTERS, true, blocks)),
        Locale.JAPANESE,
        LocalDate.EPOCH);
  }
}
