package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.hub.Hub;
import jp.enishi.analysis.hub.HubRequest;
import jp.enishi.analysis.hub.Hubs;
import jp.enishi.analysis.hub.Removal;
import jp.enishi.query.AsOf;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/**
 * What the most central organisation, or two that were chosen, hold together, in sentences with
 * their sources.
 */
@Component
class HubChapter implements Chapter {

  private final Hubs hubs;

  HubChapter(Hubs hubs) {
    this.hubs = hubs;
  }

  @Override
  public PackSection section() {
    return PackSection.HUB;
  }

  @Override
  public List<Block> write(Material material) {
    List<Ref> chosen = material.chosen();
    if (chosen.isEmpty()) {
      return List.of();
    }
    boolean pair = material.request().organizations().size() == 2 && chosen.size() == 2;
    Hub hub =
        hubs.analyse(
            new HubRequest(
                chosen.get(0).id(),
                pair ? chosen.get(1).id() : null,
                new AsOf(material.request().asOf(), true)));
    Lingo lingo = material.lingo();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            pair
                ? lingo.of(
                    "%sと%sの組を取り上げます。文はすべて数値から作ったもので、括弧内は根拠となる資料の箇所です。",
                    "The pair of %s and %s. Every sentence is made from figures; the sources are in"
                        + " brackets.",
                    lingo.name(chosen.get(0)),
                    lingo.name(chosen.get(1)))
                : lingo.of(
                    "%sを取り上げます。文はすべて数値から作ったものです。根拠の箇所は、画面の「分析」の「要の分析」で一文ごとに確かめられます。",
                    "%s. Every sentence is made from figures; the page shows the rows behind each (Analysis,"
                        + " hub).",
                    lingo.name(chosen.get(0)))));
    blocks.add(new Block.Points(hub.story().stream().map(each -> lingo.of(each.words())).toList()));
    for (Hub.Member member : hub.organizations()) {
      blocks.add(ranks(lingo, member));
      // Who is in neither network cannot be taken from it.
      if (!member.removals().isEmpty()) {
        blocks.add(without(lingo, member));
      }
    }
    hub.notes().forEach(note -> blocks.add(new Block.Note(lingo.of(note))));
    return blocks;
  }

  private static Table ranks(Lingo lingo, Hub.Member member) {
    String name = lingo.name(member.organization());
    return new Table(
        lingo.of("%s 協議会の扱い", "%s councils", name),
        lingo.of(
            "%sの媒介中心性：協議会の数え方で順位はどう変わるか", "Betweenness of %s by how councils are counted", name),
        List.of(
            Column.text(lingo.of("協議会", "Councils"), 4),
            Column.number(lingo.of("順位", "Rank"), 1),
            Column.number(lingo.of("団体の数", "Of"), 1),
            Column.number(lingo.of("値", "Score"), 1.4)),
        member.betweenness().stream()
            .map(
                place ->
                    List.of(
                        Cell.of(lingo.of(place.words())),
                        place.rank() == null ? Cell.of("–") : Cell.of(place.rank()),
                        Cell.of(place.of()),
                        Cell.of(place.score(), 4)))
            .toList());
  }

  private static Table without(Lingo lingo, Hub.Member member) {
    String name = lingo.name(member.organization());
    return new Table(
        lingo.of("%sがなければ", "Without %s", name),
        lingo.of("%sがなければ、ネットワークはどうなるか", "The network without %s", name),
        List.of(
            Column.text(lingo.of("協議会", "Councils"), 2),
            Column.number(lingo.of("まとまりの数", "Parts"), 1.2),
            Column.number(lingo.of("なければ", "Without"), 1.2),
            Column.number(lingo.of("最大のまとまり", "Largest"), 1.4),
            Column.number(lingo.of("なければ", "Without"), 1.2),
            Column.number(lingo.of("たどり着けなくなる組", "Pairs parted"), 1.8)),
        member.removals().stream().map(each -> row(lingo, each)).toList());
  }

  private static List<Cell> row(Lingo lingo, Removal each) {
    return List.of(
        Cell.of(
            each.councils().equals("out")
                ? lingo.of("数えない", "left out")
                : lingo.of("数える", "included")),
        Cell.of(each.before().components()),
        Cell.of(each.after().components()),
        Cell.of(lingo.percent(each.before().largestShare())),
        Cell.of(lingo.percent(each.after().largestShare())),
        Cell.of(each.partedPairs()));
  }
}
