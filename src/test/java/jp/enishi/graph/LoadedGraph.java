package jp.enishi.graph;

import jp.enishi.support.TestNeo4j;

/**
 * A drawn graph in the database of the tests, written once for all tests that only read it, and
 * anew when another test has added, taken away or emptied anything. A test that changes properties
 * and nothing else must say {@link #spoilt}.
 */
public final class LoadedGraph {

  private static String text;
  private static String print;

  private LoadedGraph() {}

  /** The database holds this graph and nothing else. */
  public static void holds(String graph, GraphWriter writer) {
    holds(graph, writer, () -> {});
  }

  /**
   * The database holds this graph and nothing else.
   *
   * @param more done once the graph is written
   */
  public static void holds(String graph, GraphWriter writer, Runnable more) {
    if (graph.equals(text) && print().equals(print)) {
      return;
    }
    spoilt();
    TestNeo4j.get().empty();
    writer.write(DrawnGraph.of(graph));
    more.run();
    text = graph;
    print = print();
  }

  /** The next test gets the graph anew. */
  public static void spoilt() {
    text = null;
  }

  /** How many nodes and edges there are, and which: another write gives other numbers. */
  private static String print() {
    try (var session = TestNeo4j.get().driver().session()) {
      return session
          .run(
              "MATCH (n) WITH count(n) AS nodes, collect(elementId(n)) AS ids"
                  + " OPTIONAL MATCH ()-[r]->() WITH nodes, ids, count(r) AS edges"
                  + " RETURN toString(nodes) + ' ' + toString(edges) + ' '"
                  + " + reduce(s = '', i IN ids | s + ' ' + i) AS print")
          .single()
          .get("print")
          .asString();
    }
  }
}
