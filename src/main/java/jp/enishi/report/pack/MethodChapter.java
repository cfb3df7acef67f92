package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.ranking.Caveat;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import jp.enishi.web.Sentences;
import org.springframework.stereotype.Component;

/** How the figures were made, so that somebody else can make them again. */
@Component
class MethodChapter implements Chapter {

  @Override
  public PackSection section() {
    return PackSection.METHOD;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    Ranking any = material.ranking("betweenness");
    List<String> points = new ArrayList<>();
    points.add(
        lingo.of(
            "ネットワーク：%s。%s%s",
            "Network: %s. %s %s",
            lingo.of(any.network().name()),
            lingo.of(any.network().vertex()),
            lingo.of(any.network().edge())));
    points.add(Tally.words(material));
    points.add(
        lingo.of(
            "重み：二者の協定は1、n者の協定は1/(n−1)と数えます。強さ以外の値は、協定の件数に関わらず線を1本として計算しています。",
            "Weights: an agreement of two counts 1, one of n parties 1/(n−1). All but strength take an"
                + " edge as one, however many agreements it stands for."));
    points.add(
        lingo.of(
            "順位：標準競争順位（1、2、2、4）です。値の差が10億分の1以下のものは同じとみなします。",
            "Ranks are standard competition ranks (1, 2, 2, 4); scores within a billionth are equal."));
    any.caveats().stream()
        .filter(each -> !each.kind().equals("measure"))
        .map(each -> lingo.japanese() ? each.ja() : each.en())
        .forEach(points::add);
    if (!lingo.japanese()) {
      points.add(
          "Names and titles without an English form in the sources stand in Japanese, as documents"
              + " print them; names in kana are followed by their reading (Hepburn, long vowels"
              + " unmarked). What documents say is quoted in Japanese.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Points(points));
    blocks.add(
        new Table(
            lingo.of("指標の定義", "Measures"),
            lingo.of("指標の定義と、誤解しやすい点", "Measures, and when they mislead"),
            List.of(
                Column.text(lingo.of("指標", "Measure"), 2),
                Column.text(lingo.of("意味", "Meaning"), 3),
                Column.text(lingo.of("計算", "Formula"), 2.6),
                Column.text(lingo.of("誤解しやすい点", "When it misleads"), 3),
                Column.text(lingo.of("文献", "Defined in"), 3)),
            Material.MEASURES.stream().map(key -> row(lingo, material.ranking(key))).toList()));
    blocks.add(
        new Block.Note(
            lingo.of(
                "計算の記号：v は測る団体、u・s・t はほかの団体、n は団体の数、deg(v) は v の線の数、w(v,u) は線の重み、d(u,v) は最短の段数、σ(s,t) は s から t への最短経路の数で σ(s,t|v) はそのうち v を通るもの、A は線の有無（1か0）の表、λ はその最大の固有値、P はつながりを等しい確率で一歩たどる表、α は歩き続ける割合で0.85（残りは任意の団体から歩き直す）です。計算は公開されているライブラリ JGraphT のインターフェースに合わせて行い、networkx と igraph（ほかの人が作った同種のライブラリ）の結果と突き合わせています。",
                "Signs: v is who is measured, u, s, t are others, n their number, deg(v) the edges of v,"
                    + " w(v,u) the weight of an edge, d(u,v) the fewest steps, σ(s,t) the number of shortest"
                    + " paths and σ(s,t|v) of those through v, A the table of edges (1 or 0), λ its largest"
                    + " eigenvalue, P one step over edges with equal chances, α = 0.85 the share of going on"
                    + " (else a walk starts anew anywhere). The measures stand behind the interfaces of"
                    + " JGraphT, a public library for graphs, and are compared with networkx and igraph,"
                    + " two libraries made by others.")));
    blocks.add(
        new Block.Note(
            lingo.of(
                "データの版 %s、プログラムの版 %s、設定 %s。",
                "Data version %s, program version %s, parameters %s.",
                material.version(),
                any.programVersion(),
                any.parameters())));
    return blocks;
  }

  private static List<Cell> row(Lingo lingo, Ranking ranking) {
    Caveat caveat = ranking.caveats().get(0);
    return List.of(
        Cell.of(lingo.of(ranking.name())),
        Cell.of(lingo.of(ranking.meaning())),
        Cell.of(lingo.japanese() ? ranking.formula() : Sentences.ENGLISH.of(ranking.formula())),
        Cell.of(lingo.japanese() ? caveat.ja() : caveat.en()),
        Cell.of(ranking.source()));
  }
}
