package jp.enishi.cypher;

import java.util.List;
import java.util.Map;

/**
 * The nodes and relationships in an answer, each once, to be drawn.
 *
 * @param nodes also those at the ends of a relationship that the answer does not hold itself
 */
public record CypherGraph(List<Node> nodes, List<Edge> edges) {

  /**
   * A node.
   *
   * @param id its own {@code id} where it has one, else the database's
   * @param name what to call it: name, title or id
   * @param kind the label of kind where it has one, else its first label
   */
  public record Node(
      String id, String name, String kind, List<String> labels, Map<String, Object> properties) {}

  /**
   * A relationship.
   *
   * @param source id of the node at its start
   * @param target id of the node at its end
   */
  public record Edge(
      String id, String source, String target, String type, Map<String, Object> properties) {}
}
