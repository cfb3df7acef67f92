package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.query.Issue;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import jp.enishi.web.Sentences;
import org.springframework.stereotype.Component;

/** What is contradictory in the documents and not settled, and stands behind the figures. */
@Component
class ContradictionsChapter implements Chapter {

  private static final int MOST = 15;
  private static final int TOP = 10;

  /** Matters of contradictions that parties, places and dates hang on. */
  private static final Set<String> COUNTED =
      Set.of(
          "japan",
          "foreign",
          "foreign-region",
          "foreign-spelling",
          "parties",
          "name",
          "place",
          "country",
          "date");

  private final OpenContradictions contradictions;

  ContradictionsChapter(OpenContradictions contradictions) {
    this.contradictions = contradictions;
  }

  @Override
  public PackSection section() {
    return PackSection.CONTRADICTIONS;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Issue> all = open(material);
    List<Issue> touching = all.stream().filter(ContradictionsChapter::touches).toList();
    List<Issue> first = ofTheFirst(material, touching);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            lingo.of(
                "数値の根拠となる協定について、資料の中や資料どうしで食い違い、まだ決着していないものは%,d件あります。うち%,d件は当事者か日付に関わり、読み方によって順位が変わり得ます"
                    + "（ほかは表題や連絡先の違いなどで、順位には関わりません）。順位はいま採っている読みで計算しています。",
                "Of the agreements behind the figures %,d have an open contradiction within or between"
                    + " documents; %,d of them are about parties or dates and may move ranks (the others"
                    + " are about titles, contacts and the like). The ranks follow the reading in use.",
                all.size(),
                touching.size())));
    if (touching.isEmpty()) {
      return blocks;
    }
    List<Issue> shown =
        Stream.concat(first.stream(), touching.stream()).distinct().limit(MOST).toList();
    blocks.add(
        new Table(
            lingo.of("食い違い", "Contradictions"),
            lingo.of(
                "当事者か日付に関わる未解決の食い違い（上位%d団体と取り上げた団体のものを先に）",
                "Open contradictions about parties or dates, first those of the first %d and of those with a"
                    + " page",
                TOP),
            List.of(
                Column.text(lingo.of("内容", "What"), 3.2),
                Column.text(lingo.of("それぞれの読み", "Readings"), 3.4),
                Column.text(lingo.of("採っている読み", "In use"), 2),
                Column.text(lingo.of("出典", "Source"), 2.2)),
            shown.stream().map(issue -> row(lingo, issue)).toList()));
    blocks.add(new Block.Note(Parties.howToRead(lingo)));
    if (shown.size() < touching.size()) {
      blocks.add(
          new Block.Note(
              lingo.of(
                  "ほかに%,d件あります。画面の「所見」で見て、採る読みを選べます。",
                  "%,d more are not listed; the page shows them, and a reading can be chosen there.",
                  touching.size() - shown.size())));
    }
    return blocks;
  }

  /** How many may move a rank, settled otherwise. */
  int count(Material material) {
    return (int) open(material).stream().filter(ContradictionsChapter::touches).count();
  }

  /** Agreements of which the documents do not agree who made them or when, by id. */
  Set<String> disputed(Material material) {
    Set<String> agreements = new TreeSet<>();
    material.contradictions().stream()
        .filter(ContradictionsChapter::touches)
        .forEach(issue -> agreements.addAll(issue.agreements()));
    return agreements;
  }

  /** Whether it is about who is tied to whom, or when: nothing else is counted. */
  private static boolean touches(Issue issue) {
    return issue.matter() != null && COUNTED.contains(issue.matter().replaceFirst("-\\d+$", ""));
  }

  /** Open contradictions about agreements that are counted. */
  private List<Issue> open(Material material) {
    Set<String> counted = new TreeSet<>();
    IntStream.range(0, material.projection().network().size())
        .mapToObj(material.projection()::ties)
        .flatMap(List::stream)
        .forEach(tie -> counted.addAll(tie.agreements()));
    return material.contradictions().stream()
        .filter(issue -> issue.agreements().stream().anyMatch(counted::contains))
        .toList();
  }

  private List<Issue> ofTheFirst(Material material, List<Issue> touching) {
    Map<String, Ref> who = new LinkedHashMap<>();
    material.chosen().forEach(each -> who.put(each.id(), each));
    material.ranking("betweenness").scores().stream()
        .map(Ranked::organization)
        .filter(Objects::nonNull)
        .limit(TOP)
        .forEach(each -> who.put(each.id(), each));
    Set<String> ids = new TreeSet<>();
    who.keySet().forEach(id -> contradictions.about(id).forEach(issue -> ids.add(issue.id())));
    return touching.stream().filter(issue -> ids.contains(issue.id())).toList();
  }

  private static List<Cell> row(Lingo lingo, Issue issue) {
    String place = issue.entry() == null ? issue.lines() : issue.entry();
    return List.of(
        Cell.of(said(lingo, issue.message())),
        Cell.of(
            issue.readings().stream()
                .map(each -> said(lingo, each))
                .collect(Collectors.joining(lingo.of("／", " / ")))),
        Cell.of(said(lingo, issue.inUse())),
        Cell.of(
            (issue.document() == null ? "" : issue.document())
                + (place == null ? "" : " " + place)));
  }

  /** A sentence of the program in English; what documents print stays as it is. */
  private static String said(Lingo lingo, String text) {
    return lingo.japanese() ? text : Sentences.ENGLISH.of(text);
  }
}
