package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.stability.Stability;
import jp.enishi.query.Overview;
import jp.enishi.query.Ref;

/** How sure the ranks are, in the sentences of the summary. */
final class SummaryOfSureness {

  private static final int TOP = 10;
  private static final int NAMED = 3;

  private SummaryOfSureness() {}

  static List<String> sure(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
    documents(material).ifPresent(points::add);
    undated(material).ifPresent(points::add);
    List<Ranked> top =
        material.ranking("betweenness").scores().stream()
            .filter(line -> line.organization() != null)
            .limit(TOP)
            .toList();
    List<Ranked> warned = top.stream().filter(line -> line.warning() != null).toList();
    points.add(
        warned.isEmpty()
            ? lingo.of(
                "媒介中心性の上位%d団体に、資料の調べ方だけで順位が決まっていると見られるものはありません。",
                "Of the first %d by betweenness none seems to owe its rank to the documents alone.",
                top.size())
            : lingo.of(
                "媒介中心性の上位%d団体のうち%d団体（%s）は、調べ方のために順位が偏っているおそれがあります（順位の表の「偏り」）。",
                "Of the first %d by betweenness, %d (%s) may owe their rank to"
                    + " what the documents look into (“Bias” in the tables).",
                top.size(),
                warned.size(),
                lingo.names(warned.stream().map(Ranked::organization).toList())));
    Stability shaken = material.stability("betweenness");
    if (shaken != null && !top.isEmpty()) {
      points.add(
          lingo.of(
              "線の1割を無作為に除いて測り直しても、媒介中心性の上位%d団体は平均%sが上位に残ります。その際に順位が動く幅は、%sです。",
              "When a tenth of the edges is left out at random, %2$s of the first %1$d by betweenness stay"
                  + " among the first on the average. They move within: %3$s.",
              top.size(),
              lingo.percent(shaken.topKept()),
              SummaryOfCentral.free(material, "betweenness").stream()
                  .map(
                      line ->
                          lingo.of(
                              "%sが%s",
                              "%s %s",
                              lingo.name(line.organization()),
                              material.sureness().band("betweenness", line.id())))
                  .collect(Collectors.joining(lingo.of("、", ", ")))));
    }
    long alone =
        top.stream()
            .filter(line -> material.sureness().onlyDocument(line.id()).isPresent())
            .count();
    if (alone > 0) {
      points.add(
          lingo.of(
              alone == top.size()
                  ? "上位%d団体はどれも、つながりが一つの資料だけに載っていて、ほかの資料では裏付けられていません。"
                  : "上位%d団体のうち%d団体は、つながりが一つの資料だけに載っていて、ほかの資料では裏付けられていません。",
              alone == top.size()
                  ? "Each of the first %d stands in one document alone; no other confirms its ties."
                  : "Of the first %d, %d stand in one document alone; no other confirms their ties.",
              top.size(),
              alone));
    }
    points.add(parts(material, top.stream().map(Ranked::organization).toList()));
    return points;
  }

  /** How old the knowledge is: the document that states most, and the day it speaks of. */
  private static Optional<String> documents(Material material) {
    Lingo lingo = material.lingo();
    return material.documents().stream()
        .filter(each -> each.asOf() != null)
        .max(Comparator.comparingLong(Overview.Document::agreements))
        .map(
            most ->
                lingo.of(
                    "最も多くの協定（%,d件）を載せているのは%s時点の「%s」で、その後に結ばれた協定や終わった協定はほとんど反映されていません。",
                    "Most agreements (%,d) stand in a document of %s, “%s”: hardly any that were made or"
                        + " ended since are known.",
                    most.agreements(),
                    lingo.partOfDate(most.asOf()),
                    most.title()));
  }

  /** On a day of the past, ties without a day may not have been there. */
  private static Optional<String> undated(Material material) {
    if (material.request().asOf() == null || material.undated() == 0) {
      return Optional.empty();
    }
    Lingo lingo = material.lingo();
    return Optional.of(
        lingo.of(
            "数えた関係%,d件のうち%,d件は、締結日が資料に載っていません。%sにはまだなかったものも含まれているおそれがあり、それだけで順位が高い団体もあります。",
            "Ties without a date in any document: %2$,d of the %1$,d counted. Some may not have existed on"
                + " %3$s yet, and some ranks may rest on them alone.",
            material.projection().tieCount(),
            material.undated(),
            lingo.date(material.day())));
  }

  private static String parts(Material material, List<Ref> top) {
    Lingo lingo = material.lingo();
    NetworkParts parts = material.parts();
    return lingo.of(
            "資料に載るつながりは%,d個のまとまりに分かれ、最大のまとまりに%,d団体（%s）が入ります（分かれているのは、資料に載っていないだけかもしれません）。",
            "The ties fall into %,d parts; the largest holds %,d organisations (%s). That parts are not"
                + " joined may mean that no document says so, not that there is no tie.",
            parts.count(),
            parts.largest(),
            lingo.percent(
                parts.largest() / (double) Math.max(1, material.projection().network().order())))
        + (parts.count() > 1 ? lingo.of("", " ") + parts.warning(lingo, top, NAMED) : "");
  }
}
