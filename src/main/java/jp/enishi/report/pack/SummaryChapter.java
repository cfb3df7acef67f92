package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.analysis.stability.Stability;
import jp.enishi.analysis.suggestion.Suggestion;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.query.Anniversary;
import jp.enishi.query.Lapse;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import org.springframework.stereotype.Component;

/** One page in sentences, each made from figures that the rest of the pack shows. */
@Component
class SummaryChapter implements Chapter {

  private static final int NAMED = 3;
  private static final int TOP = 10;

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
    blocks.add(new Block.Points(central(material)));
    blocks.add(new Block.Subheading(lingo.of("どこまで確かか", "How sure that is")));
    blocks.add(new Block.Points(sure(material)));
    blocks.add(new Block.Subheading(lingo.of("次に何をするか", "What to do next")));
    blocks.add(new Block.Points(next(material)));
    blocks.add(new Block.Subheading(lingo.of("何に基づくか", "Where it comes from")));
    blocks.add(new Block.Text(basis(material)));
    return blocks;
  }

  private static List<String> central(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
    points.add(first(material, "degree", "つながる相手がもっとも多いのは%s。", "Most partners: %s."));
    points.add(
        first(
            material,
            "betweenness",
            "ほかの団体どうしの間に立つ度合い（媒介中心性）がもっとも高いのは%s。この団体を介して初めてつながる相手が多いことを示します。",
            "Most between others (betweenness): %s. Many others reach each other only through them."));
    points.add(
        first(
            material,
            "harmonic",
            "どの団体にも少ない段階で届く（近さ）のは%s。",
            "Nearest to all (harmonic centrality): %s."));
    points.add(
        first(
            material,
            "eigenvector",
            "つながりの濃い団体と結ばれている（固有ベクトル中心性）のは%s。",
            "Tied to the well connected (eigenvector centrality): %s."));
    return points;
  }

  /** The first three ranks with their scores in words; who share a rank are named or counted. */
  private static String first(Material material, String measure, String ja, String en) {
    Lingo lingo = material.lingo();
    Ranking ranking = material.ranking(measure);
    List<String> ranks = new ArrayList<>();
    for (int rank = 1; rank <= NAMED; rank++) {
      int wanted = rank;
      List<Ranked> lines =
          ranking.scores().stream()
              .filter(line -> line.rank() != null && line.rank() == wanted)
              .toList();
      if (!lines.isEmpty()) {
        ranks.add(rank(lingo, new PlainScore(lingo, ranking), lines));
      }
    }
    return lingo.of(ja, en, String.join(lingo.of("、", "; "), ranks));
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
    return lingo.of(
        "%d位 %s%s（%s）",
        "%d. %s%s (%s)", lines.get(0).rank(), names, others, plain.words(lines.get(0)));
  }

  private static List<String> sure(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
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
                "媒介中心性の上位%d団体のうち%d団体（%s）は、つながりの半分以上が一つの資料だけに載っており、調べ方のために順位が実際と違うおそれがあります。",
                "Of the first %d by betweenness %d (%s) have half or more of their ties from one"
                    + " document alone; the documents may explain their rank.",
                top.size(),
                warned.size(),
                lingo.names(warned.stream().map(Ranked::organization).toList())));
    Stability shaken = material.stability("betweenness");
    if (shaken != null && !top.isEmpty()) {
      points.add(
          lingo.of(
              "媒介中心性の上位%d団体のうち、つながりの1割を無作為に除いても上位に残るのは平均%s。資料を除いた場合も含めると、1位の%sの順位は%sの間で動きます。",
              "Of the first %d by betweenness %s stay among the first when a tenth of the edges is left"
                  + " out at random. With documents left out as well, %s moves within %s.",
              top.size(),
              lingo.percent(shaken.topKept()),
              lingo.name(top.get(0).organization()),
              RankingsChapter.band(material, "betweenness", top.get(0).id())));
    }
    points.add(parts(material));
    return points;
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
    material.chosen().stream()
        .limit(1)
        .map(who -> suggestions.list(material, who, false))
        .filter(list -> !list.items().isEmpty())
        .forEach(list -> points.add(candidates(lingo, list)));
    List<Anniversary> all = calendar.anniversaries(material.day(), null, material.asOf());
    long decades = all.stream().filter(each -> each.number() % 10 == 0).count();
    points.add(
        lingo.of(
            "周年を迎える協定が2年の間に%,d件（10年ごとの節目は%,d件）あります。行事や再確認の機会になります。",
            "%,d agreements have an anniversary within two years (%,d a tenth one): occasions to"
                + " celebrate and to review.",
            all.size(),
            decades));
    List<Lapse> lapses = calendar.lapses(material.day(), material.asOf());
    points.add(
        lapses.isEmpty()
            ? lingo.of("2年の間に期限が来ると資料に書かれた協定はありません。", "No document states an end within two years.")
            : lingo.of(
                "2年の間に期限が来る協定が%,d件あります。最初は%sの「%s」です。更新するかを決める必要があります。",
                "%,d agreements end within two years, first (%s) “%s”: decide whether to renew.",
                lapses.size(),
                lingo.date(lapses.get(0).until(), lapses.get(0).precision()),
                lapses.get(0).agreement().title()));
    int open = contradictions.count(material);
    points.add(
        lingo.of(
            "数値の根拠となる協定に、未解決の食い違いが%,d件あります。原本で確かめ、採る読みを決めてください。",
            "%,d open contradictions concern agreements behind the figures: settle them by the"
                + " originals.",
            open));
    return points;
  }

  private static String candidates(Lingo lingo, SuggestionList list) {
    return lingo.of(
        "%sがまだ結んでいない相手のうち、似た団体の例から有力なのは%sです（理由と、この方法がどれくらい当たるかは「新しい提携先の候補」）。",
        "For %s the ties of others like it point to %s (for reasons and how often the method is right"
            + " see Suggested partners).",
        lingo.name(list.organization()),
        lingo.names(list.items().stream().limit(NAMED).map(Suggestion::organization).toList()));
  }

  private static String basis(Material material) {
    Lingo lingo = material.lingo();
    Ranking ranking = material.ranking("degree");
    return lingo.of(
        "資料%d点に載る%,d団体の間の%,d件の関係を、%,d本のつながりとして数えました。資料の一覧は「出典」、何を調べ何を調べていないかは「資料がカバーする範囲」にあります。載っていない関係は「ない」のではなく、調べていないだけのことがあります。",
        "%d documents state %3$,d ties between %2$,d organisations, counted as %4$,d edges. See Sources"
            + " for the documents and Coverage for what they look into: what is not in them may exist.",
        material.overview().documents().size(),
        ranking.network().vertices(),
        ranking.network().ties(),
        ranking.network().edges());
  }
}
