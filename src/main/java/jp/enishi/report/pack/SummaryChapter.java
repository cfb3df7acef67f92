package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.stability.Stability;
import jp.enishi.analysis.suggestion.BackTest;
import jp.enishi.analysis.suggestion.Suggestion;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.query.Anniversary;
import jp.enishi.query.Lapse;
import jp.enishi.query.Overview;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import org.springframework.stereotype.Component;

/** One page in sentences, each made from figures that the rest of the pack shows. */
@Component
class SummaryChapter implements Chapter {

  private static final int NAMED = 3;
  private static final int TOP = 10;

  /** Its place among the methods of a back-test. */
  private static final int CHANCE = 2;

  private final Calendar calendar;
  private final ContradictionsChapter contradictions;
  private final SuggestionsChapter suggestions;

  SummaryChapter(
      Calendar calendar, ContradictionsChapter contradictions, SuggestionsChapter suggestions) {
    this.calendar = calendar;
    this.contradictions = contradictions;
    this.suggestions = suggestions;
  }

  @Override
  public PackSection section() {
    return PackSection.SUMMARY;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading(lingo.of("だれが中心か", "Who is central, and in what sense")));
    String lead = lead(material);
    if (!lead.isEmpty()) {
      blocks.add(new Block.Text(lead));
    }
    blocks.add(new Block.Points(central(material)));
    blocks.add(new Block.Subheading(lingo.of("どこまで確かか", "How sure that is")));
    blocks.add(new Block.Points(sure(material)));
    blocks.add(new Block.Subheading(lingo.of("次に何をするか", "What to do next")));
    blocks.add(new Block.Points(next(material)));
    blocks.add(new Block.Subheading(lingo.of("何に基づくか", "Where it comes from")));
    blocks.add(new Block.Text(basis(material)));
    return blocks;
  }

  /** Who leads where the documents alone do not explain it, and who leads because they do. */
  private static String lead(Material material) {
    Lingo lingo = material.lingo();
    List<Ranked> between = free(material, "betweenness");
    List<Ranked> partners = free(material, "degree");
    if (between.isEmpty() || partners.isEmpty()) {
      return "";
    }
    List<String> warned =
        Stream.of("betweenness", "degree")
            .flatMap(measure -> material.ranking(measure).scores().stream().limit(NAMED))
            .filter(line -> line.warning() != null && line.organization() != null)
            .map(line -> lingo.name(line.organization()))
            .distinct()
            .toList();
    return lingo.of(
            "ほかの団体をつなぐ要は%s、相手の数が多いのは%sです。",
            "Others hang together through %s; most partners have %s.",
            labels(lingo, between),
            labels(lingo, partners))
        + (warned.isEmpty()
            ? ""
            : lingo.of(
                "%sは数値の上では上位ですが、その団体の一覧や事例集が資料に入っているために高く出ており、ここでは除きました。",
                " %s rank high too, but only because a list or a collection about them is among the"
                    + " documents; they are left out here.",
                lingo.and(warned)));
  }

  /** The first lines whose rank the documents alone do not explain. */
  private static List<Ranked> free(Material material, String measure) {
    return material.ranking(measure).scores().stream()
        .filter(line -> line.warning() == null && line.organization() != null)
        .limit(NAMED)
        .toList();
  }

  private static String labels(Lingo lingo, List<Ranked> lines) {
    return lingo.and(lines.stream().map(line -> RankingsChapter.label(lingo, line)).toList());
  }

  private static List<String> central(Material material) {
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

  private static List<String> sure(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
    documents(material).ifPresent(points::add);
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
                "媒介中心性の上位%d団体のうち%d団体（%s）は、調べ方のために実際より高いか低いおそれがあります（順位の表の「偏り」）。",
                "Of the first %d by betweenness, %d (%s) may rank higher or lower than they should, because"
                    + " of what the documents look into (“Bias” in the tables).",
                top.size(),
                warned.size(),
                lingo.names(warned.stream().map(Ranked::organization).toList())));
    Stability shaken = material.stability("betweenness");
    if (shaken != null && !top.isEmpty()) {
      points.add(
          lingo.of(
              "線の1割を無作為に除いて測り直しても、媒介中心性の上位%d団体は平均%sが上位に残ります。順位が動く幅は、%sです。",
              "When a tenth of the edges is left out at random, %2$s of the first %1$d by betweenness stay"
                  + " among the first on the average. They move within: %3$s.",
              top.size(),
              lingo.percent(shaken.topKept()),
              top.stream()
                  .limit(NAMED)
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
    points.add(parts(material));
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

  private static String parts(Material material) {
    Lingo lingo = material.lingo();
    Ranking components = material.ranking("components");
    long largest =
        components.scores().stream().filter(line -> Objects.equals(line.score(), 1.0)).count();
    long parts = components.scores().stream().map(Ranked::score).distinct().count();
    return lingo.of(
        "資料に載るつながりは%,d個のまとまりに分かれ、最大のまとまりに%,d団体（%s）が入ります。まとまりが分かれているのは、実際に関係がないためとは限らず、資料に載っていないためかもしれません。",
        "The ties fall into %,d parts; the largest holds %,d organisations (%s). That parts are not"
            + " joined may mean that no document says so, not that there is no tie.",
        parts,
        largest,
        lingo.percent(largest / (double) Math.max(1, components.total())));
  }

  private List<String> next(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
    candidates(material).ifPresent(points::add);
    List<Anniversary> all = calendar.anniversaries(material.day(), null, material.asOf());
    long decades = all.stream().filter(each -> each.number() % 10 == 0).count();
    points.add(
        lingo.of(
            "周年を迎える協定が2年の間に%,d件（10年ごとの節目は%,d件）あります。行事や、協定が今も生きているかを確かめる機会になります。%s",
            "%,d agreements have an anniversary within two years (%,d a tenth one): occasions to"
                + " celebrate and to ask whether they are still alive.%s",
            all.size(),
            decades,
            first(lingo, all)));
    List<Lapse> lapses = calendar.lapses(material.day(), material.asOf());
    if (!lapses.isEmpty()) {
      points.add(
          lingo.of(
              "2年の間に期限が来る協定が%,d件あります。最初は%sの「%s」です。更新するかを決める必要があります。",
              "%,d agreements end within two years, first (%s) “%s”: decide whether to renew.",
              lapses.size(),
              lingo.date(lapses.get(0).until(), lapses.get(0).precision()),
              lapses.get(0).agreement().title()));
    }
    int open = contradictions.count(material);
    points.add(
        lingo.of(
            open == 0
                ? "当事者や日付について、順位が変わり得る未解決の食い違いはありません。"
                : "当事者か日付について、順位が変わり得る未解決の食い違いが%,d件あります。原本で確かめ、採る読みを決めてください（「数値に関わる未解決の食い違い」）。",
            open == 0
                ? "No open contradiction about parties or dates may move a rank."
                : "%,d open contradictions about parties or dates may move ranks: settle them by the"
                    + " originals.",
            open));
    return points;
  }

  /** The next tenth anniversary. */
  private static String first(Lingo lingo, List<Anniversary> all) {
    return all.stream()
        .filter(each -> each.number() % 10 == 0 && !each.agreement().others().isEmpty())
        .findFirst()
        .map(
            each ->
                lingo.of(
                    "次の節目は%s、%sの%d周年です。",
                    " Next: %s, %s, %d years.",
                    lingo.date(each.from(), each.agreement().signedPrecision()),
                    Parties.of(lingo, each.agreement().others()),
                    each.number()))
        .orElse("");
  }

  /** The first candidates of those with a page, and how often such a list was right. */
  private Optional<String> candidates(Material material) {
    Lingo lingo = material.lingo();
    List<String> found = new ArrayList<>();
    List<BackTest> tests = List.of();
    for (Ref who : material.chosen()) {
      SuggestionList list = suggestions.list(material, who, true);
      tests = list.backTests();
      if (list.total() >= NAMED) {
        found.add(
            lingo.of(
                "%sには%s",
                "for %s %s",
                lingo.name(who),
                lingo.names(
                    list.items().stream().limit(2).map(Suggestion::organization).toList())));
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        lingo.of(
                "新しい相手として当たってみるなら、%sが考えられます。",
                "New partners to think of: %s.", String.join(lingo.of("、", "; "), found))
            + tests.stream()
                .findFirst()
                .map(
                    test ->
                        lingo.of(
                            "実際の相手を隠して試すと、このような一覧の上位10件に入ったのは%sでした（でたらめに並べても%s）。",
                            " With real partners hidden, %s of them came among the first 10 of such a"
                                + " list (%s by chance).",
                            lingo.percent(test.methods().get(0).hitAt10()),
                            lingo.percent(test.methods().get(CHANCE).hitAt10())))
                .orElse(""));
  }

  private static String basis(Material material) {
    Lingo lingo = material.lingo();
    Ranking ranking = material.ranking("degree");
    return lingo.of(
        "資料%d点に載る%,d団体の間の%,d件の関係を、%,d本のつながりとして数えました。資料の一覧は「出典」、何を調べ何を調べていないかは「資料がカバーする範囲」にあります。載っていない関係は「ない」のではなく、調べていないだけのことがあります。",
        "%d documents state %3$,d ties between %2$,d organisations, counted as %4$,d edges. See Sources"
            + " for the documents and Coverage for what they look into: what is not in them may exist.",
        material.documents().size(),
        ranking.network().vertices(),
        ranking.network().ties(),
        ranking.network().edges());
  }
}
