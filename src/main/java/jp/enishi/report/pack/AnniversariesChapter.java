package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.query.AgreementLine;
import jp.enishi.query.Anniversary;
import jp.enishi.query.Cite;
import jp.enishi.query.Lapse;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/** What to celebrate and what to renew in the next two years. */
@Component
class AnniversariesChapter implements Chapter {

  private static final int MOST = 45;

  private final Calendar calendar;
  private final ContradictionsChapter contradictions;

  AnniversariesChapter(Calendar calendar, ContradictionsChapter contradictions) {
    this.calendar = calendar;
    this.contradictions = contradictions;
  }

  @Override
  public PackSection section() {
    return PackSection.ANNIVERSARIES;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Anniversary> all = calendar.anniversaries(material.day(), null, material.asOf());
    Set<String> chosen = material.chosen().stream().map(Ref::id).collect(Collectors.toSet());
    List<Anniversary> own = all.stream().filter(each -> has(each.agreement(), chosen)).toList();
    List<Anniversary> decades =
        all.stream()
            .filter(each -> !has(each.agreement(), chosen))
            .filter(each -> each.number() % 10 == 0)
            .toList();
    Set<String> disputed = contradictions.disputed(material);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            lingo.of(
                    "%sから2年の間に周年を迎える協定は%,d件です（5年ごと。終わったとされる協定は除きます）。日付が年や月までしか分からないものは、その期間の初めの日に置いています。",
                    "Agreements with an anniversary in the two years from %1$s: %2$,d (every fifth year; ended"
                        + " ones left out). Where only year or month is known, they stand at its beginning.",
                    lingo.date(material.day()),
                    all.size())
                + counted(lingo, all.size(), own.size(), decades)));
    add(
        blocks,
        lingo,
        lingo.of("周年（取り上げた団体）", "Anniversaries, chosen"),
        lingo.of("%sの周年", "Anniversaries of %s", lingo.names(material.chosen())),
        own,
        disputed);
    addLapses(blocks, material);
    List<Anniversary> shown = decades.subList(0, Math.min(MOST, decades.size()));
    blocks.add(new Block.Subheading(lingo.of("そのほかの団体の周年", "Anniversaries of others")));
    add(
        blocks,
        lingo,
        lingo.of("周年（そのほか）", "Anniversaries, others"),
        lingo.of("そのほかの団体の10年ごとの周年", "Every tenth anniversary of others"),
        shown,
        disputed);
    if (Stream.concat(own.stream(), shown.stream())
        .anyMatch(each -> disputed.contains(each.agreement().id()))) {
      blocks.add(
          new Block.Note(
              lingo.of(
                  "※ 当事者か日付について資料が食い違い、まだ決着していません。行事を決める前に原本で確かめてください。",
                  "* The documents disagree about parties or date; look into the originals before"
                      + " anything is planned.")));
    }
    if (!own.isEmpty() || !shown.isEmpty()) {
      blocks.add(new Block.Note(Parties.howToRead(lingo)));
    }
    if (shown.size() < decades.size()) {
      blocks.add(
          new Block.Note(
              lingo.of(
                  "%,d件のうち、早いものから%,d件です。残りは画面の「周年」で見られます。",
                  "The first %2$,d of %1$,d; the page shows the rest.",
                  decades.size(),
                  shown.size())));
    }
    return blocks;
  }

  /** Which of them stand in the tables, so that the numbers of the tables add up. */
  private static String counted(Lingo lingo, int all, int own, List<Anniversary> decades) {
    int shown = Math.min(MOST, decades.size());
    int left = all - own - shown;
    return lingo.of(
            "ここに載せるのは、取り上げた団体のすべて（%,d件）と、そのほかの団体の10年ごとの周年（%,d件）です。",
            " Listed are all of those with a page (%,d) and every tenth of others (%,d).",
            own,
            shown)
        + (left == 0
            ? ""
            : lingo.of(
                "残りの%,d件は載せていません。画面の「周年」にすべてあり、団体を選んで報告を作れば、その団体のものはすべて載ります。",
                " The other %,d are not: all stand on the page (Anniversaries), and a report made for an"
                    + " organisation lists all of its own.",
                left));
  }

  private void addLapses(List<Block> blocks, Material material) {
    Lingo lingo = material.lingo();
    blocks.add(new Block.Subheading(lingo.of("期限が来る協定", "Agreements that lapse")));
    List<Lapse> lapses = calendar.lapses(material.day(), material.asOf());
    if (lapses.isEmpty()) {
      blocks.add(
          new Block.Text(
              lingo.of(
                  "資料に終わりの日が書かれ、それがこの2年の間に来る協定はありません。期限が書かれていない協定は、この表では分かりません。",
                  "No document states an end that falls into these two years. Of agreements without a"
                      + " stated end this says nothing.")));
      return;
    }
    blocks.add(
        new Table(
            lingo.of("期限", "Lapsing"),
            lingo.of("2年の間に期限が来る協定", "Agreements that end within two years"),
            columns(lingo, lingo.of("期限", "Ends"), lingo.of("締結", "Signed")),
            lapses.stream()
                .map(
                    each ->
                        row(
                            lingo,
                            Cell.of(lingo.date(each.until(), each.precision()), null),
                            lingo.date(
                                each.agreement().signedOn(), each.agreement().signedPrecision()),
                            each.agreement(),
                            each.citations()))
                .toList()));
  }

  /** The table, or a sentence where it would have no row. */
  private static void add(
      List<Block> blocks,
      Lingo lingo,
      String name,
      String caption,
      List<Anniversary> anniversaries,
      Set<String> disputed) {
    blocks.add(
        anniversaries.isEmpty()
            ? new Block.Text(lingo.of("%sはありません。", "%s: none.", caption))
            : table(lingo, name, caption, anniversaries, disputed));
  }

  private static Table table(
      Lingo lingo,
      String name,
      String caption,
      List<Anniversary> anniversaries,
      Set<String> disputed) {
    return new Table(
        name,
        caption,
        columns(lingo, lingo.of("日", "Day"), lingo.of("周年", "Years")),
        anniversaries.stream()
            .map(
                each ->
                    row(
                        lingo,
                        Cell.of(
                            lingo.date(each.from(), each.agreement().signedPrecision())
                                + (disputed.contains(each.agreement().id())
                                    ? lingo.of("※", " *")
                                    : ""),
                            null),
                        lingo.of("%d周年", "%d", each.number()),
                        each.agreement(),
                        each.citations()))
            .toList());
  }

  private static List<Column> columns(Lingo lingo, String first, String second) {
    return List.of(
        Column.text(first, 2.2),
        Column.text(second, 0.9),
        Column.text(lingo.of("当事者", "Parties"), 2.7),
        Column.text(lingo.of("協定", "Agreement"), 3.1),
        Column.text(lingo.of("出典", "Source"), 2.3));
  }

  private static List<Cell> row(
      Lingo lingo, Cell first, String second, AgreementLine agreement, List<Cite> citations) {
    return List.of(
        first,
        Cell.of(second),
        Cell.of(Parties.of(lingo, agreement.others())),
        Cell.of(agreement.title()),
        Cell.of(citations.isEmpty() ? "" : Parties.source(lingo, citations.get(0))));
  }

  private static boolean has(AgreementLine agreement, Set<String> ids) {
    return agreement.others().stream().anyMatch(each -> ids.contains(each.id()));
  }
}
