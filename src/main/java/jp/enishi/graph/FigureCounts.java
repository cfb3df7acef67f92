package jp.enishi.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Counts each printed figure from the graph by its named rule and stores the count beside it. */
@Component
class FigureCounts {

  private final WriteQueries queries;

  FigureCounts(WriteQueries queries) {
    this.queries = queries;
  }

  /** Gives the number of figures that differ from what is printed. */
  int count(List<FigureRow> figures) {
    int differing = 0;
    var byRule =
        figures.stream()
            .filter(figure -> figure.rule() != null)
            .collect(groupingBy(FigureRow::rule));
    for (var rule : byRule.entrySet()) {
      Map<String, long[]> counts = counts(rule.getKey(), rule.getValue());
      queries.each(
          "load/figure-counts",
          rule.getValue().stream().map(figure -> row(figure, counts.get(figure.id()))),
          Map.of());
      differing +=
          (int)
              rule.getValue().stream()
                  .filter(figure -> differs(figure, counts.get(figure.id())))
                  .count();
    }
    return differing;
  }

  /** For each figure the entries counted, and the reposts among them. */
  private Map<String, long[]> counts(String rule, List<FigureRow> figures) {
    Map<String, long[]> counts = new HashMap<>();
    figures.forEach(figure -> counts.put(figure.id(), new long[2]));
    List<String> ids = figures.stream().map(FigureRow::id).toList();
    for (Record row : queries.run("checks/figures/" + rule, Map.of("figures", ids))) {
      long[] count = counts.get(row.get("figure").asString());
      count[0]++;
      count[1] += row.get("repost").asBoolean() ? 1 : 0;
    }
    return counts;
  }

  private static Map<String, Object> row(FigureRow figure, long[] count) {
    return Map.of("id", figure.id(), "counted", count[0], "countedReposts", count[1]);
  }

  private static boolean differs(FigureRow figure, long[] count) {
    return figure.printed() != count[0]
        || figure.repostsPrinted() && Objects.requireNonNullElse(figure.reposts(), 0) != count[1];
  }
}
