package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.query.Issue;
import jp.enishi.query.IssueFilter;
import jp.enishi.query.IssueRegister;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Component;

/** What is contradictory in the documents and not settled, and stands behind the figures. */
@Component
class ContradictionsChapter implements Chapter {

  private static final int MOST = 30;
  private static final int TOP = 10;

  private final IssueRegister register;

  ContradictionsChapter(IssueRegister register) {
    this.register = register;
  }

  @Override
  public PackSection section() {
    return PackSection.CONTRADICTIONS;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Issue> touching = touching(material);
    List<Issue> first = ofTheFirst(material, touching);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            lingo.of(
                "この報告の数値の根拠となる協定について、資料の中や資料どうしで食い違い、まだ決着していないものは%,d件です。うち%,d件は、上位%d団体か取り上げた団体の協定に関わります。順位はいま採っている読みで計算しています。",
                "Of the agreements behind the figures %,d have an open contradiction within or between"
                    + " documents; %,d concern the first %d organisations or those with a page. The ranks"
                    + " follow the reading in use.",
                touching.size(),
                first.size(),
                TOP)));
    List<Issue> shown = first.isEmpty() ? touching : first;
    blocks.add(
        new Table(
            lingo.of("食い違い", "Contradictions"),
            lingo.of("未解決の食い違い", "Open contradictions"),
            List.of(
                Column.text(lingo.of("内容", "What"), 3.2),
                Column.text(lingo.of("それぞれの読み", "Readings"), 3.4),
                Column.text(lingo.of("採っている読み", "In use"), 2),
                Column.text(lingo.of("出典", "Source"), 2.2)),
            shown.stream().limit(MOST).map(issue -> row(lingo, issue)).toList()));
    if (shown.size() > MOST) {
      blocks.add(
          new Block.Note(
              lingo.of("ほかに%,d件あります。", "%,d more are not listed.", shown.size() - MOST)));
    }
    return blocks;
  }

  /** How many stand behind the figures. */
  int count(Material material) {
    return touching(material).size();
  }

  /** Open contradictions about agreements that are counted. */
  private List<Issue> touching(Material material) {
    Set<String> counted = new TreeSet<>();
    IntStream.range(0, material.projection().network().size())
        .mapToObj(material.projection()::ties)
        .flatMap(List::stream)
        .forEach(tie -> counted.addAll(tie.agreements()));
    return all(null).stream()
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
    who.keySet().forEach(id -> all(id).forEach(issue -> ids.add(issue.id())));
    return touching.stream().filter(issue -> ids.contains(issue.id())).toList();
  }

  private List<Issue> all(String organization) {
    IssueFilter filter = new IssueFilter("contradiction", null, null, "open", null, organization);
    List<Issue> found = new ArrayList<>();
    Page<Issue> page;
    do {
      page = register.listIssues(filter, Paging.of(Paging.MOST, found.size()));
      found.addAll(page.items());
    } while (!page.items().isEmpty() && found.size() < page.total());
    return found;
  }

  private static List<Cell> row(Lingo lingo, Issue issue) {
    String place = issue.entry() == null ? issue.lines() : issue.entry();
    return List.of(
        Cell.of(issue.message()),
        Cell.of(String.join(lingo.of("／", " / "), issue.readings())),
        Cell.of(issue.inUse()),
        Cell.of(
            (issue.document() == null ? "" : issue.document())
                + (place == null ? "" : " " + place)));
  }
}
