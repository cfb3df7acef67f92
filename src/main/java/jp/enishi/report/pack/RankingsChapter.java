package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/** Who is central, in each sense of the word. */
@Component
class RankingsChapter implements Chapter {

  private static final int FIRST = 10;
  private static final int NAMED = 3;

  @Override
  public PackSection section() {
    return PackSection.RANKINGS;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            lingo.of(
                "「中心」には幾つもの意味があります。相手の多さ、間に立つ度合い、近さ、要となる相手とのつながりを並べると、どの意味で中心なのかが分かります。"
                    + "表の数字は順位で、同じ値は同じ順位です。",
                "To be central has several meanings. Side by side, the number of partners, standing"
                    + " between others, nearness and ties to the central show in which sense somebody is"
                    + " central. The numbers are ranks; equal scores share a rank.")));
    blocks.add(sideBySide(material));
    blocks.add(new Block.Note(aboutParts(material)));
    if (material.stability("betweenness") != null) {
      blocks.add(
          new Block.Note(
              lingo.of(
                  "順位の幅は、線の1割を無作為に除いて測り直したとき（100回のうち90回が入る範囲）と、確かめの要る協定を除いたときに、順位が動いた範囲です。幅が狭いほど確かです。"
                      + "「頼る資料」は、除くと順位が最も動く資料です。「のみ」は、つながりがその資料だけに載っていて、なければ順位がつかないことを示します（記号は「出典」）。",
                  "A band holds the ranks when a tenth of the edges is left out at random (nine of ten"
                      + " draws) and when agreements with open findings are. The narrower, the surer."
                      + " “Rests on” names the document whose absence moves the rank most; “only” means"
                      + " that no other states any of its ties (for the ids see Sources).")));
    }
    for (String measure : Material.MEASURES) {
      addMeasure(blocks, material, material.ranking(measure));
    }
    return blocks;
  }

  /** All whom a table below names, in the order of the first measure. */
  private static Table sideBySide(Material material) {
    Lingo lingo = material.lingo();
    Map<String, Ref> first = new LinkedHashMap<>();
    for (String measure : Material.MEASURES) {
      first(material.ranking(measure)).stream()
          .map(Ranked::organization)
          .filter(Objects::nonNull)
          .forEach(each -> first.putIfAbsent(each.id(), each));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(lingo.of("団体", "Organisation"), lingo.japanese() ? 2.2 : 3.3));
    if (lingo.japanese()) { // English headings leave no room; the tables below say where.
      columns.add(Column.text("所在", 2));
    }
    columns.add(Column.number(lingo.of("まとまり", "Part"), lingo.japanese() ? 1.6 : 0.9));
    for (String measure : Material.MEASURES) {
      String name = lingo.of(material.ranking(measure).name());
      columns.add(Column.number(name, lingo.japanese() ? 2.1 : width(name)));
    }
    List<List<Cell>> rows =
        first.values().stream()
            .sorted(
                java.util.Comparator.comparing(each -> rank(material, "betweenness", each.id())))
            .map(each -> row(material, each))
            .toList();
    return new Table(
        lingo.of("順位の比較", "Ranks"),
        lingo.of(
            "順位の比較（下の六つの表のどれかに載る%,d団体すべて、媒介中心性の順）",
            "Ranks side by side: all %,d who stand in one of the six tables below, by betweenness",
            rows.size()),
        columns,
        rows);
  }

  /** What the numbers of parts say, and whom it would be wrong to compare. */
  private static String aboutParts(Material material) {
    Lingo lingo = material.lingo();
    NetworkParts parts = material.parts();
    return lingo.of(
            "「まとまり」は、つながりをたどって互いに届く団体の集まりの番号です。1が最大で%,d団体、全部で%,d個あります。",
            "A part holds those who reach each other over ties; part 1 is the largest (%,d"
                + " organisations) of %,d.",
            parts.largest(),
            parts.count())
        + (parts.count() < 2
            ? ""
            : lingo.of(
                "番号が違う団体どうしは、調和中心性と固有ベクトル中心性では比べられません。まとまりの大きさの違いが順位に出るだけだからです。",
                " Harmonic and eigenvector centrality do not compare those of different parts: they"
                    + " would only tell the sizes of the parts."));
  }

  /** Wide enough for the longest word of a heading, in which a capital takes the room of two. */
  private static double width(String heading) {
    long longest =
        Stream.of(heading.split(" "))
            .mapToLong(word -> word.length() + word.chars().filter(Character::isUpperCase).count())
            .max()
            .orElse(0);
    return Math.max(1.5, 0.205 * longest);
  }

  private static List<Cell> row(Material material, Ref organization) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(material.lingo().name(organization)));
    if (material.lingo().japanese()) {
      row.add(Cell.of(material.lingo().where(organization)));
    }
    Integer part = material.parts().of(organization.id());
    row.add(part == null ? Cell.of("–") : Cell.of(part));
    for (String measure : Material.MEASURES) {
      int rank = rank(material, measure, organization.id());
      row.add(rank == Integer.MAX_VALUE ? Cell.of("–") : Cell.of(rank));
    }
    return row;
  }

  private static int rank(Material material, String measure, String id) {
    Ranked line = material.line(measure, id);
    return line == null || line.rank() == null ? Integer.MAX_VALUE : line.rank();
  }

  private static void addMeasure(List<Block> blocks, Material material, Ranking ranking) {
    Lingo lingo = material.lingo();
    String name = lingo.of(ranking.name());
    PlainScore plain = new PlainScore(lingo, ranking);
    blocks.add(new Block.Subheading(name));
    blocks.add(new Block.Text(lingo.of(ranking.meaning())));
    List<Ranked> lines = first(ranking);
    if (ranking.measure().equals("betweenness")) {
      blocks.add(
          new Block.Bars(
              lingo.of("%sの図", "%s chart", name),
              lingo.of("%sの上位", "Highest %s", name),
              name,
              lines.stream()
                  .map(
                      line ->
                          new Block.Bars.Bar(
                              label(lingo, line), line.score(), plain.cell(line).printed()))
                  .toList()));
    }
    blocks.add(
        new Table(
            name,
            lingo.of("%sの順位（%,d団体のうち上位）", "%s: the first of %,d", name, ranking.total()),
            List.of(
                Column.number(lingo.of("順位", "Rank"), 0.9),
                Column.text(lingo.of("団体", "Organisation"), 2.2),
                Column.text(lingo.of("所在", "Where"), 1.6),
                Column.number(lingo.of("値", "Score"), 1.1),
                Column.text(lingo.of("順位の幅", "Band"), lingo.japanese() ? 1.5 : 1.3),
                Column.text(lingo.of("ことばで言うと", "In words"), lingo.japanese() ? 3.1 : 3.6),
                Column.text(lingo.of("頼る資料", "Rests on"), lingo.japanese() ? 2.9 : 2.6),
                Column.text(lingo.of("偏り", "Bias"), 0.9)),
            lines.stream().map(line -> row(material, plain, line)).toList()));
    blocks.add(
        new Block.Note(
            lingo.of("読み方の注意：", "Mind: ")
                + (lingo.japanese() ? ranking.caveats().get(0).ja() : ranking.caveats().get(0).en())
                + ties(lingo, ranking, lines)
                + outsiders(material, ranking)));
    Block.Note warned =
        new Block.Note(
            lingo.of(
                "偏りの「高め」は、調べ方のために順位が実際より高く、「低め」は低く出ているおそれがあることを示します。理由は「団体ごとのページ」と「資料がカバーする範囲」にあります。",
                "“High” or “low” marks a rank that the documents, not reality, may make higher or lower"
                    + " than it is; see Organisations and Coverage."));
    if (lines.stream().anyMatch(line -> line.warning() != null) && !blocks.contains(warned)) {
      blocks.add(warned);
    }
  }

  private static List<Cell> row(Material material, PlainScore plain, Ranked line) {
    Lingo lingo = material.lingo();
    return List.of(
        line.rank() == null ? Cell.of("–") : Cell.of(line.rank()),
        Cell.of(label(lingo, line)),
        Cell.of(line.organization() == null ? "" : lingo.where(line.organization())),
        plain.cell(line),
        Cell.of(material.sureness().band(plain.ranking().measure(), line.id())),
        Cell.of(plain.words(line)),
        Cell.of(material.sureness().restsOn(plain.ranking().measure(), line.id())),
        Cell.of(
            line.warning() == null
                ? ""
                : line.warning().direction().equals("higher")
                    ? lingo.of("高め", "high")
                    : lingo.of("低め", "low")));
  }

  /** The first ten with all who share the tenth rank, unless these are very many. */
  private static List<Ranked> first(Ranking ranking) {
    List<Ranked> lines = ranking.scores().stream().filter(each -> each.rank() != null).toList();
    if (lines.size() <= FIRST) {
      return lines;
    }
    int last = lines.get(FIRST - 1).rank();
    List<Ranked> tied = lines.stream().filter(each -> each.rank() <= last).toList();
    return tied.size() <= 2 * FIRST
        ? tied
        : lines.stream().filter(each -> each.rank() < last).toList().isEmpty()
            ? lines.subList(0, FIRST)
            : lines.stream().filter(each -> each.rank() < last).toList();
  }

  /** Under the first measure that stays within parts: who is high between others and low here. */
  private static String outsiders(Material material, Ranking ranking) {
    if (!ranking.measure().equals("harmonic")) {
      return "";
    }
    List<Ref> between =
        first(material.ranking("betweenness")).stream()
            .map(Ranked::organization)
            .filter(Objects::nonNull)
            .toList();
    Lingo lingo = material.lingo();
    String warning = material.parts().warning(lingo, between, NAMED);
    return warning.isEmpty()
        ? ""
        : lingo.of("最大のまとまりは%,d団体です。", " The largest part holds %,d. ", material.parts().largest())
            + warning;
  }

  private static String ties(Lingo lingo, Ranking ranking, List<Ranked> shown) {
    if (shown.isEmpty()) {
      return "";
    }
    int next = shown.size() + 1;
    long sharing =
        ranking.scores().stream()
            .filter(each -> each.rank() != null && each.rank() == next)
            .count();
    return sharing < 2
        ? ""
        : lingo.of(" 次の%d位には%,d団体が並びます。", " Rank %d is shared by %,d.", next, sharing);
  }

  /** Whether so many share the rank of a line that it says nothing about any of them. */
  static boolean crowded(Ranking ranking, Ranked line) {
    return line.rank() != null
        && ranking.scores().stream()
                .filter(each -> line.rank().equals(each.rank()))
                .limit(FIRST + 1L)
                .count()
            > FIRST;
  }

  static String label(Lingo lingo, Ranked line) {
    return line.organization() == null ? line.name() : lingo.name(line.organization());
  }
}
