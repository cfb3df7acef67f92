package jp.enishi.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.enishi.cypher.ReadQueries;

/**
 * Every edge of the graph in an order that depends on what it holds alone. The database gives the
 * edges of one node together; only these are held in memory to be ordered.
 */
final class WholeEdges {

  private static final Comparator<Map<String, Object>> ORDER =
      Comparator.comparing((Map<String, Object> row) -> (String) row.get("type"))
          .thenComparing(row -> WholeGraph.strings(row.get("endLabels")).toString())
          .thenComparing(row -> String.valueOf(row.get("endKey")))
          .thenComparing(row -> CypherText.literal(row.get("properties")));

  private final Consumer<Map<String, Object>> each;
  private final List<Map<String, Object>> ofOneNode = new ArrayList<>();

  private WholeEdges(Consumer<Map<String, Object>> each) {
    this.each = each;
  }

  /** Hands out row by row. */
  static void forEach(ReadQueries queries, Consumer<Map<String, Object>> each) {
    WholeEdges edges = new WholeEdges(each);
    queries.forEach("queries/export/whole-edges", Map.of(), edges::add);
    edges.handOut();
  }

  private void add(Map<String, Object> row) {
    if (!ofOneNode.isEmpty() && !ofOneNode.get(0).get("start").equals(row.get("start"))) {
      handOut();
    }
    ofOneNode.add(row);
  }

  private void handOut() {
    ofOneNode.sort(ORDER);
    ofOneNode.forEach(each);
    ofOneNode.clear();
  }
}
