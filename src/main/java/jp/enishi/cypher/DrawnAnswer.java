package jp.enishi.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Gathers the nodes and relationships of an answer while its rows are read. */
final class DrawnAnswer {

  /** More than any canvas shows. */
  private static final int MOST = 5_000;

  private static final String ENDS = "MATCH (n) WHERE elementId(n) IN $ids RETURN n";

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Relationship> edges = new LinkedHashMap<>();

  void add(Object value) {
    if (nodes.size() + edges.size() >= MOST) {
      return;
    }
    if (value instanceof Node node) {
      nodes.putIfAbsent(node.elementId(), node);
    } else if (value instanceof Relationship edge) {
      edges.putIfAbsent(edge.elementId(), edge);
    } else if (value instanceof Path path) {
      path.nodes().forEach(this::add);
      path.relationships().forEach(this::add);
    } else if (value instanceof List<?> list) {
      list.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::add);
    }
  }

  /** Null when the answer holds neither; reads the ends of relationships that are missing. */
  CypherGraph graph(QueryRunner transaction) {
    if (nodes.isEmpty() && edges.isEmpty()) {
      return null;
    }
    Set<String> missing = new LinkedHashSet<>();
    edges
        .values()
        .forEach(
            edge -> missing.addAll(List.of(edge.startNodeElementId(), edge.endNodeElementId())));
    missing.removeAll(nodes.keySet());
    if (!missing.isEmpty()) {
      transaction
          .run(ENDS, Map.of("ids", List.copyOf(missing)))
          .forEachRemaining(row -> add(row.get(0).asNode()));
    }
    List<CypherGraph.Edge> drawn = new ArrayList<>();
    for (Relationship edge : edges.values()) {
      Node start = nodes.get(edge.startNodeElementId());
      Node end = nodes.get(edge.endNodeElementId());
      if (start != null && end != null) {
        drawn.add(
            new CypherGraph.Edge(
                edge.elementId(), id(start), id(end), edge.type(), plain(edge.asMap())));
      }
    }
    return new CypherGraph(nodes.values().stream().map(DrawnAnswer::node).toList(), drawn);
  }

  private static CypherGraph.Node node(Node node) {
    List<String> labels = new ArrayList<>();
    node.labels().forEach(labels::add);
    String kind =
        labels.stream()
            .filter(label -> !label.equals("Organization"))
            .findFirst()
            .orElse(labels.isEmpty() ? null : labels.get(0));
    return new CypherGraph.Node(id(node), name(node), kind, labels, plain(node.asMap()));
  }

  private static String id(Node node) {
    return node.get("id").isNull() ? node.elementId() : String.valueOf(node.get("id").asObject());
  }

  private static String name(Node node) {
    for (String property : List.of("name", "title")) {
      if (!node.get(property).isNull()) {
        return String.valueOf(node.get(property).asObject());
      }
    }
    return id(node);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> plain(Map<String, Object> properties) {
    return (Map<String, Object>) new PlainValues().of(properties);
  }
}
