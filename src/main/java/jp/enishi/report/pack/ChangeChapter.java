package jp.enishi.report.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.enishi.analysis.comparison.Movements;
import jp.enishi.analysis.comparison.Movements.Moved;
import jp.enishi.analysis.comparison.Place;
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
    Repetition now = runs.repeat(id, material.request().asOf());
    Movements moved = now.movements();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(taken(lingo, run, moved)));
    if (moved.changed() == 0) {
      blocks.add(new Block.Text(lingo.japanese() ? now.ja() : now.en()));
      return blocks;
    }
    blocks.add(new Block.Points(reasons(lingo, now)));
    blocks.add(new Block.Text(howMany(lingo, moved)));
    blocks.add(table(lingo, moved));
    if (moved.items().size() > MOST) {
      blocks.add(
          new Block.Note(
              lingo.of("前か今の順位の高い順に%,d団体です。", "The %,d that stood or stand highest.", MOST)));
    }
    return blocks;
  }

  private static String taken(Lingo lingo, Run run, Movements moved) {
    String then = day(lingo, moved.before());
    String today = day(lingo, moved.after());
    return lingo.of(
            "保存した分析「%s」（%s、%s）を計算し直して比べました。",
            "The kept analysis “%s” (%s, %s) was taken again.",
            run.note() == null ? run.id() : run.note(),
            lingo.of(moved.name()),
            lingo.date(Instant.parse(run.at()).atZone(ZoneId.systemDefault()).toLocalDate()))
        + (then.equals(today)
            ? lingo.of("どちらも%sのネットワークで、設定は同じです。", " Both are of %s, in the same way.", then)
            : lingo.of(
                "前は%s、今は%sのネットワークです。ほかの設定は同じです。",
                " Then it was of %s, now of %s; all else is the same.", then, today));
  }

  private static String day(Lingo lingo, Movements.Side side) {
    Object day = side.parameters().get("asOf");
    return day == null
        ? lingo.of("時点を限らない", "any time")
        : lingo.date(LocalDate.parse(day.toString())) + lingo.of("時点", "");
  }

  /** What came or went between the two, so that nobody takes a new document for a new tie. */
  private static List<String> reasons(Lingo lingo, Repetition now) {
    List<String> reasons = new ArrayList<>();
    Repetition.Documents documents = now.documents();
    if (documents != null && !documents.added().isEmpty()) {
      reasons.add(
          lingo.of(
              "前のあとに読み込んだ資料：%s。ここから加わったつながりには、前からあったものも含みます。",
              "Loaded since: %s. Ties that came with them may be old ones.",
              lingo.titles(documents.added())));
    }
    if (documents != null && !documents.gone().isEmpty()) {
      reasons.add(
          lingo.of("前はあって、今はない資料：%s。", "No longer loaded: %s.", lingo.titles(documents.gone())));
    }
    if (documents == null || documents.added().isEmpty() && documents.gone().isEmpty()) {
      reasons.add(
          now.sameFacts()
              ? lingo.of("資料と読みは前と同じです。", "Documents and readings are the same.")
              : lingo.japanese() ? now.ja() : now.en());
    }
    if (now.agreements() != null) {
      reasons.add(
          lingo.of(
              "二つの時点の間に結ばれた協定は%,d件、終わった協定は%,d件です（日付が資料にあるもの）。",
              "Agreements signed between the two days: %,d; ended: %,d (as far as documents have dates).",
              now.agreements().signed(),
              now.agreements().ended()));
    }
    var before = now.movements().before().network();
    var after = now.movements().after().network();
    reasons.add(
        lingo.of(
            "団体は%,dから%,d、団体どうしの線は%,dから%,d、根拠の関係は%,dから%,dになりました。",
            "Organisations: %,d, now %,d; lines between them: %,d, now %,d; relations behind them:"
                + " %,d, now %,d.",
            before.vertices(),
            after.vertices(),
            before.edges(),
            after.edges(),
            before.ties(),
            after.ties()));
    return reasons;
  }

  private static String howMany(Lingo lingo, Movements moved) {
    long shifted =
        moved.items().stream()
            .filter(each -> each.before() != null && each.after() != null)
            .filter(each -> Objects.equals(each.before().score(), each.after().score()))
            .count();
    return lingo.of(
        "新しく加わった団体は%,d、なくなった団体は%,d、値が変わった団体は%,d、値は同じで順位だけ動いた団体は%,dです。",
        "%,d are new, %,d are gone, %,d have another score, %,d have the same score and another rank.",
        moved.entered(),
        moved.left(),
        moved.changed() - moved.entered() - moved.left() - shifted,
        shifted);
  }

  private static Table table(Lingo lingo, Movements moved) {
    int decimals = whole(moved) ? 0 : 4;
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
        moved.items().stream().limit(MOST).map(each -> row(lingo, each, decimals)).toList());
  }

  /** Whether each score is a number of something. */
  private static boolean whole(Movements moved) {
    return moved.items().stream()
        .flatMap(each -> Stream.of(each.before(), each.after()))
        .filter(Objects::nonNull)
        .map(Place::score)
        .allMatch(score -> score == null || score == Math.rint(score));
  }

  private static List<Cell> row(Lingo lingo, Moved each, int decimals) {
    return List.of(
        Cell.of(each.organization() == null ? each.name() : lingo.name(each.organization())),
        each.before() == null || each.before().rank() == null
            ? Cell.of("–")
            : Cell.of(each.before().rank()),
        each.after() == null || each.after().rank() == null
            ? Cell.of("–")
            : Cell.of(each.after().rank()),
        Cell.of(movement(lingo, each)),
        each.before() == null ? Cell.of("–") : Cell.of(each.before().score(), decimals),
        each.after() == null ? Cell.of("–") : Cell.of(each.after().score(), decimals));
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
