package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.stability.Stability.Band;

/** Who is central, and in what sense, in the sentences of the summary. */
final class SummaryOfCentral {

  private static final int NAMED = 3;
  private static final int TOP = 10;

  /** Whoever may fall behind this rank is not spoken of as central. */
  private static final int STEADY = 2 * TOP;

  private SummaryOfCentral() {}

  /** Who leads where the documents alone do not explain it, and who leads because they do. */
  static String lead(Material material) {
    Lingo lingo = material.lingo();
    List<Ranked> between = free(material, "betweenness");
    List<Ranked> partners = free(material, "degree");
    if (between.isEmpty() || partners.isEmpty()) {
      return "";
    }
    List<String> warned = leaders(material, (measure, line) -> line.warning() != null);
    List<String> unsteady =
        leaders(
            material,
            (measure, line) -> line.warning() == null && !isSteady(material, measure, line));
    return lingo.of(
            "ほかの団体をつなぐ要は%s、相手の数が多いのは%sです。",
            partners.size() == 1
                ? "Others hang together through %s; %s has the most partners."
                : "Others hang together through %s; %s have the most partners.",
            labels(lingo, between),
            labels(lingo, partners))
        + (warned.isEmpty()
            ? ""
            : lingo.of(
                "%sは数値の上では上位ですが、その団体の一覧や事例集が資料に入っているために高く出ており、この文では除きました（下の順位には入っています）。",
                warned.size() == 1
                    ? " %s ranks high too, but only because a list or a collection about it is among"
                        + " the documents; it is left out of this sentence, not of the ranks below."
                    : " %s rank high too, but only because a list or a collection about them is among"
                        + " the documents; they are left out of this sentence, not of the ranks below.",
                lingo.and(warned)))
        + (unsteady.isEmpty()
            ? ""
            : lingo.of(
                "%sも上位ですが、線や資料がわずかに違うだけで順位が大きく下がるため、同じく除きました。",
                unsteady.size() == 1
                    ? " %s ranks high as well, but would fall far with a few ties or one document"
                        + " less; it is left out too."
                    : " %s rank high as well, but would fall far with a few ties or one document"
                        + " less; they are left out too.",
                lingo.and(unsteady)));
  }

  private static List<String> leaders(Material material, BiPredicate<String, Ranked> which) {
    return Stream.of("betweenness", "degree")
        .flatMap(
            measure ->
                material.ranking(measure).scores().stream()
                    .limit(NAMED)
                    .filter(line -> line.organization() != null && which.test(measure, line)))
        .map(line -> material.lingo().name(line.organization()))
        .distinct()
        .toList();
  }

  /**
   * The first lines whose rank stands, and is not explained by the documents alone. Whoever shares
   * its rank with a crowd, such as all those who stand between nobody, does not lead.
   */
  static List<Ranked> free(Material material, String measure) {
    Ranking ranking = material.ranking(measure);
    return ranking.scores().stream()
        .filter(line -> line.warning() == null && line.organization() != null)
        .filter(line -> line.score() > 0 && !RankingsChapter.crowded(ranking, line))
        .filter(line -> isSteady(material, measure, line))
        .limit(NAMED)
        .toList();
  }

  /**
   * Whether the rank stays near the top when ties or a document are left out; whoever stands in one
   * document alone is not asked about that document.
   */
  private static boolean isSteady(Material material, String measure, Ranked line) {
    Band band = material.bands(measure).get(line.id());
    if (band == null) {
      return true;
    }
    boolean rests =
        band.dependsOn() != null
            && band.dependsOn().rank() > STEADY
            && material.sureness().onlyDocument(line.id()).isEmpty();
    return band.drawn().worst() <= STEADY && !rests;
  }

  private static String labels(Lingo lingo, List<Ranked> lines) {
    return lingo.and(lines.stream().map(line -> RankingsChapter.label(lingo, line)).toList());
  }

  static List<String> central(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
    points.add(first(material, "degree", "つながる相手がもっとも多いのは%s。", "Most partners: %s."));
    points.add(
        first(
            material,
            "betweenness",
            "ほかの団体どうしの間に立つ度合い（媒介中心性）がもっとも高いのは%s。この値が高い団体がなくなると、互いに届かなくなる団体が多くなります。",
            "Most between others (betweenness): %s. Without those who score high, many would no longer"
                + " reach each other."));
    Ranked nearest = head(material, "harmonic");
    Ranked tied = head(material, "eigenvector");
    if (nearest != null && tied != null && nearest.id().equals(tied.id())) {
      points.add(
          lingo.of(
              "どの団体にも少ない段階で届く（調和中心性）のも、つながりの濃い団体と結ばれている（固有ベクトル中心性）のも、1位は%sです。%s",
              "First both in nearness to all (harmonic centrality) and in ties to the well connected"
                  + " (eigenvector centrality): %s.%s",
              RankingsChapter.label(lingo, nearest),
              crowd(material, "harmonic")));
      return points;
    }
    points.add(
        first(
            material,
            "harmonic",
            "どの団体にも少ない段階で届く（調和中心性）のは%s。",
            "Nearest to all (harmonic centrality): %s."));
    points.add(
        first(
            material,
            "eigenvector",
            "つながりの濃い団体と結ばれている（固有ベクトル中心性）のは%s。",
            "Tied to the well connected (eigenvector centrality): %s."));
    return points;
  }

  /** The only one of the first rank, or null. */
  private static Ranked head(Material material, String measure) {
    List<Ranked> lines = material.ranking(measure).scores();
    boolean alone = lines.size() > 1 && !Objects.equals(lines.get(0).rank(), lines.get(1).rank());
    return alone ? lines.get(0) : null;
  }

  /** Said where so many follow the first that the measure does not tell them apart. */
  private static String crowd(Material material, String measure) {
    Ranking ranking = material.ranking(measure);
    long second = ranking.scores().stream().filter(line -> Objects.equals(line.rank(), 2)).count();
    return second <= TOP
        ? ""
        : material
            .lingo()
            .of(
                "2位には%,d団体が並び、ほかを順位では分けられません。",
                " Rank 2 is shared by %,d, whom it does not tell apart.", second);
  }

  /** The first three ranks with their scores in words; who share a rank are named or counted. */
  private static String first(Material material, String measure, String ja, String en) {
    Lingo lingo = material.lingo();
    Ranking ranking = material.ranking(measure);
    List<String> ranks = new ArrayList<>();
    String crowd = "";
    for (int rank = 1; rank <= NAMED; rank++) {
      int wanted = rank;
      List<Ranked> lines =
          ranking.scores().stream()
              .filter(line -> line.rank() != null && line.rank() == wanted)
              .toList();
      if (!lines.isEmpty() && RankingsChapter.crowded(ranking, lines.get(0))) {
        crowd =
            lingo.of(
                "%d位には%,d団体が並び、順位では分けられません。",
                " Rank %d is shared by %,d, whom it does not tell apart.", rank, lines.size());
      } else if (!lines.isEmpty()) {
        ranks.add(rank(lingo, new PlainScore(lingo, ranking), lines));
      }
    }
    return lingo.of(ja, en, String.join(lingo.of("、", "; "), ranks)) + crowd;
  }

  private static String rank(Lingo lingo, PlainScore plain, List<Ranked> lines) {
    String names =
        lingo.list(
            lines.stream()
                .limit(lines.size() > NAMED ? 1 : NAMED)
                .map(line -> RankingsChapter.label(lingo, line))
                .toList());
    String others =
        lines.size() > NAMED
            ? lingo.of("など同順位の%,d団体", " and others, %,d in all,", lines.size())
            : lines.size() > 1 ? lingo.of("が同順位", " (tied)") : "";
    String score = plain.relative() && lines.get(0).rank() == 1 ? "" : plain.words(lines.get(0));
    return lingo.of(
        "%d位 %s%s%s",
        "%d. %s%s%s",
        lines.get(0).rank(),
        names,
        others,
        score.isEmpty() ? "" : lingo.of("（%s）", " (%s)", score));
  }
}
