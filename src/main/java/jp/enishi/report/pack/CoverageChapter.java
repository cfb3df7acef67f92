package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.query.Coverage;
import jp.enishi.query.Coverages;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/** What was looked into, and what was not: no tie found is not the same as no tie. */
@Component
class CoverageChapter implements Chapter {

  private static final int WARNED = 20;

  private final Coverages coverages;

  CoverageChapter(Coverages coverages) {
    this.coverages = coverages;
  }

  @Override
  public PackSection section() {
    return PackSection.COVERAGE;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    Coverage coverage = coverages.ofGraph();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(lingo.japanese() ? coverage.note() : coverage.noteEn()));
    blocks.add(
        new Table(
            lingo.of("調べた範囲", "Coverage"),
            lingo.of("資料ごとに、何を調べたか", "What each document looks into"),
            List.of(
                Column.text(lingo.of("資料", "Document"), 2.2),
                Column.text(lingo.of("つながり", "Ties"), 2.2),
                Column.text(lingo.of("だれの", "Of whom"), 1.6),
                Column.text(lingo.of("時点", "As of"), 1.7),
                Column.text(lingo.of("すべてか", "All of them?"), 1),
                Column.text(lingo.of("注", "Note"), 3)),
            coverage.scopes().stream().map(scope -> row(lingo, scope)).toList()));
    addWarnings(blocks, material);
    return blocks;
  }

  private static List<Cell> row(Lingo lingo, Coverage.Scope scope) {
    return List.of(
        Cell.of(scope.title()),
        Cell.of(lingo.list(scope.ties().stream().map(lingo::tie).toList())),
        Cell.of(
            switch (scope.of() == null ? "" : scope.of()) {
              case "local-governments" ->
                  lingo.of("自治体", "local governments")
                      + ("abroad".equals(scope.counterpart())
                          ? lingo.of("と海外", " and abroad")
                          : "");
              case "named" -> lingo.of("資料にある団体", "those named in it");
              default -> lingo.list(scope.organizations().stream().map(lingo::place).toList());
            }),
        Cell.of(lingo.partOfDate(scope.asOf())),
        Cell.of(scope.complete() ? lingo.of("すべて", "all") : lingo.of("一部", "a part")),
        Cell.of(scope.note()));
  }

  /** Those whose rank the documents may explain, whatever the measure. */
  private static void addWarnings(List<Block> blocks, Material material) {
    Lingo lingo = material.lingo();
    Map<String, Ranked> warned = new LinkedHashMap<>();
    for (String measure : Material.MEASURES) {
      material.ranking(measure).scores().stream()
          .limit(WARNED)
          .filter(line -> line.warning() != null && line.organization() != null)
          .forEach(line -> warned.putIfAbsent(line.id(), line));
    }
    if (warned.isEmpty()) {
      return;
    }
    blocks.add(
        new Table(
            lingo.of("順位と資料の偏り", "Ranks and coverage"),
            lingo.of(
                "順位が資料の調べ方に左右されている団体（どれかの順位の上位%d）",
                "Whose rank the documents may explain, among the first %d", WARNED),
            List.of(
                Column.text(lingo.of("団体", "Organisation"), 2),
                Column.text(lingo.of("向き", "Direction"), 1),
                Column.text(lingo.of("理由", "Why"), 7)),
            warned.values().stream()
                .map(
                    line ->
                        List.of(
                            Cell.of(lingo.name(line.organization())),
                            Cell.of(
                                line.warning().direction().equals("higher")
                                    ? lingo.of("高め", "high")
                                    : lingo.of("低め", "low")),
                            Cell.of(lingo.japanese() ? line.warning().ja() : line.warning().en())))
                .toList()));
  }
}
