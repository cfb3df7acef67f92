package jp.enishi.export;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Nodes and edges to be written, with the properties that they may have; read row by row. */
interface Network {

  /**
   * A node.
   *
   * @param label what a person calls it
   */
  record Node(String id, String label, Map<String, Object> properties) {}

  /** An edge. */
  record Edge(
      String id, String source, String target, String type, Map<String, Object> properties) {}

  /** Beside id and label. */
  List<Column> nodeColumns();

  /** Beside id, source, target and type. */
  List<Column> edgeColumns();

  void nodes(Consumer<Node> each);

  void edges(Consumer<Edge> each);
}
