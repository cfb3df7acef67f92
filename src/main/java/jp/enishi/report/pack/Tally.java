package jp.enishi.report.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.query.Overview;

/** How agreements become ties and ties become edges: the numbers of a pack, bridged in words. */
final class Tally {

  private Tally() {}

  static String words(Material material) {
    return words(material.lingo(), material.projection(), material.documents());
  }

  static String words(Lingo lingo, Projection projection, List<Overview.Document> documents) {
    Set<String> counted = new TreeSet<>();
    IntStream.range(0, projection.network().size())
        .forEach(edge -> projection.ties(edge).forEach(tie -> counted.addAll(tie.agreements())));
    int ties =
        IntStream.range(0, projection.network().size())
            .map(edge -> projection.ties(edge).size())
            .sum();
    long stated = documents.stream().mapToLong(Overview.Document::agreements).sum();
    return lingo.of(
        "協定・関係・線の数：資料に載る協定は、資料ごとに数えて合わせて%,d件です（「出典」）。そのうち、だれとだれのものかが分かり、ここで数えている協定は%,d件です。三者以上の協定からは二つの団体の組ごとに関係ができるので、関係は%,d件になります。同じ二つの団体の間の関係をまとめると、線（つながり）は%,d本です。",
        "Agreements, ties and edges: the documents list %,d agreements (Sources). Of these %,d tell who"
            + " made them with whom and are counted here. An agreement of several parties makes a tie for"
            + " each pair, so there are %,d ties; those between the same two are one edge, which leaves"
            + " %,d edges.",
        stated,
        counted.size(),
        ties,
        projection.network().size());
  }
}
