package jp.enishi.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.enishi.cypher.ReadQueries;

/** Every node and edge of the graph as it is stored. */
final class WholeGraph implements Network {

  private static final String LABELS = "labels";

  private final ReadQueries queries;
  private final List<Column> nodeColumns = new ArrayList<>();
  private final List<Column> edgeColumns = new ArrayList<>();

  WholeGraph(ReadQueries queries) {
    this.queries = queries;
    queries.forEach(
        "queries/export/whole-columns",
        Map.of(),
        row -> {
          boolean edge = (Boolean) row.get("edge");
          String name = (String) row.get("name");
          (edge ? edgeColumns : nodeColumns).add(Column.of(name, strings(row.get("types"))));
        });
    nodeColumns.removeIf(column -> column.name().equals(LABELS));
    nodeColumns.add(0, Column.text(LABELS));
  }

  @Override
  public List<Column> nodeColumns() {
    return nodeColumns;
  }

  @Override
  public List<Column> edgeColumns() {
    return edgeColumns;
  }

  @Override
  public void nodes(Consumer<Node> each) {
    queries.forEach(
        "queries/export/whole-nodes",
        Map.of(),
        row -> {
          Map<String, Object> properties = new HashMap<>(properties(row));
          String labels = String.join(":", strings(row.get(LABELS)));
          properties.put(LABELS, labels);
          Object label =
              Stream.of("name", "title", "message", "printed", "id")
                  .map(properties::get)
                  .filter(value -> value != null)
                  .findFirst()
                  .orElse(labels);
          each.accept(new Node(id(row, "node", LABELS, "key"), label.toString(), properties));
        });
  }

  @Override
  public void edges(Consumer<Edge> each) {
    AtomicLong number = new AtomicLong();
    WholeEdges.forEach(
        queries,
        row ->
            each.accept(
                new Edge(
                    "e" + number.incrementAndGet(),
                    id(row, "start", "startLabels", "startKey"),
                    id(row, "end", "endLabels", "endKey"),
                    (String) row.get("type"),
                    properties(row))));
  }

  /** Label and key, which a graph built anew has again; what has no key is known by its place. */
  private static String id(Map<String, Object> row, String node, String labels, String key) {
    List<String> all = strings(row.get(labels));
    return row.get(key) == null || all.isEmpty()
        ? (String) row.get(node)
        : all.get(0) + ":" + row.get(key);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> properties(Map<String, Object> row) {
    return (Map<String, Object>) row.get("properties");
  }

  /** Labels without the common one last, so that the kind is: Organization, Municipality. */
  static List<String> strings(Object list) {
    List<String> strings = new ArrayList<>();
    ((List<?>) list).forEach(each -> strings.add((String) each));
    strings.sort(
        java.util.Comparator.comparing((String each) -> !each.equals("Organization"))
            .thenComparing(java.util.Comparator.naturalOrder()));
    return strings;
  }
}
