package jp.enishi.report.pack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.comparison.Movements;
import jp.enishi.analysis.comparison.Movements.Moved;
import jp.enishi.analysis.run.Repetition;
import jp.enishi.analysis.run.Run;
import jp.enishi.analysis.run.Runs;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/** What has moved since an analysis that was kept. */
@Component
class ChangeChapter implements Chapter {

  private static final int MOST = 25;

  private final Runs runs;

  ChangeChapter(Runs runs) {
    this.runs = runs;
  }

  @Override
  public PackSection section() {
    return PackSection.CHANGE;
  }

  @Override
  public List<Block> write(Material material) {
    String id = material.request().run();
    if (id == null) {
      return List.of();
    }
    Lingo lingo = material.lingo();
    Run run = runs.get(id);
    Repetition now = runs.repeat(id);
    Movements moved = now.movements();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            lingo.of(
                "保存した分析「%s」（%s、%s）を同じ設定でやり直して比べました。%s",
                "The kept analysis “%s” (%s, %s) was taken again in the same way. %s",
                run.note() == null ? run.id() : run.note(),
                lingo.of(moved.name()),
                lingo.date(Instant.parse(run.at()).atZone(ZoneId.systemDefault()).toLocalDate()),
                lingo.japanese() ? now.ja() : now.en())));
    if (moved.changed() + moved.entered() + moved.left() == 0) {
      return blocks;
    }
    blocks.add(
        new Block.Text(
            lingo.of(
                "値か順位が変わった団体は%,d、新しく加わった団体は%,d、なくなった団体は%,dです。",
                "%,d changed in score or rank, %,d are new, %,d are gone.",
                moved.changed(),
                moved.entered(),
                moved.left())));
    if (!moved.items().isEmpty()) {
      blocks.add(table(lingo, moved));
      if (moved.items().size() > MOST) {
        blocks.add(new Block.Note(lingo.of("動きの大きい%,d団体です。", "The %,d that moved most.", MOST)));
      }
    }
    return blocks;
  }

  private static Table table(Lingo lingo, Movements moved) {
    return new Table(
        lingo.of("前回からの変化", "Change"),
        lingo.of("%sの順位の動き", "Movements in %s", lingo.of(moved.name())),
        List.of(
            Column.text(lingo.of("団体", "Organisation"), 3),
            Column.number(lingo.of("前の順位", "Before"), 1),
            Column.number(lingo.of("今の順位", "Now"), 1),
            Column.text(lingo.of("動き", "Moved"), 1.4),
            Column.number(lingo.of("前の値", "Score before"), 1.2),
            Column.number(lingo.of("今の値", "Score now"), 1.2)),
        moved.items().stream().limit(MOST).map(each -> row(lingo, each)).toList());
  }

  private static List<Cell> row(Lingo lingo, Moved each) {
    return List.of(
        Cell.of(each.organization() == null ? each.name() : lingo.name(each.organization())),
        each.before() == null || each.before().rank() == null
            ? Cell.of("–")
            : Cell.of(each.before().rank()),
        each.after() == null || each.after().rank() == null
            ? Cell.of("–")
            : Cell.of(each.after().rank()),
        Cell.of(movement(lingo, each)),
        each.before() == null ? Cell.of("–") : Cell.of(each.before().score(), 4),
        each.after() == null ? Cell.of("–") : Cell.of(each.after().score(), 4));
  }

  private static String movement(Lingo lingo, Moved each) {
    if (each.before() == null) {
      return lingo.of("新しい", "new");
    }
    if (each.after() == null) {
      return lingo.of("なくなった", "gone");
    }
    if (each.up() == null || each.up() == 0) {
      return lingo.of("順位は同じ", "same rank");
    }
    return each.up() > 0
        ? lingo.of("%d 上がった", "up %d", each.up())
        : lingo.of("%d 下がった", "down %d", -each.up());
  }
}
