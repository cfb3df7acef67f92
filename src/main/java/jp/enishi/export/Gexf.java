package jp.enishi.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GEXF (gexf.net), for Gephi: directed, parallel edges told apart by their ids and, in 1.3, by
 * their {@code kind}. Version 1.2 is what every reader knows; networkx before 3.3 and other older
 * readers do not know the name space of 1.3.
 */
final class Gexf {

  private final Xml xml;
  private final boolean newer;

  private Gexf(Writer out, boolean newer) {
    this.xml = new Xml(out);
    this.newer = newer;
  }

  /**
   * Writes the graph.
   *
   * @param newer version 1.3 instead of 1.2
   */
  static void write(Network network, Writer out, boolean newer) {
    new Gexf(out, newer).document(network);
  }

  private void document(Network network) {
    xml.raw(
        newer
            ? "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
            : "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n");
    xml.raw("<meta><creator>Enishi</creator></meta>\n");
    xml.raw("<graph mode=\"static\" defaultedgetype=\"directed\">\n");
    List<Column> nodes = network.nodeColumns();
    List<Column> edges = new ArrayList<>(network.edgeColumns());
    edges.removeIf(column -> column.name().equals("weight")); // It has a place of its own.
    edges.add(0, Column.text("type"));
    attributes("node", nodes);
    attributes("edge", edges);
    xml.raw("<nodes>\n");
    network.nodes(
        node -> {
          xml.raw("<node").attribute("id", node.id()).attribute("label", node.label()).raw(">");
          values(nodes, node.properties());
          xml.raw("</node>\n");
        });
    xml.raw("</nodes>\n<edges>\n");
    network.edges(
        edge -> {
          xml.raw("<edge").attribute("id", edge.id());
          xml.attribute("source", edge.source()).attribute("target", edge.target());
          if (newer) {
            xml.attribute("kind", edge.type());
          }
          xml.attribute("label", edge.type());
          if (edge.properties().get("weight") instanceof Number weight) {
            xml.attribute("weight", weight);
          }
          xml.raw(">");
          Map<String, Object> values = new HashMap<>(edge.properties());
          values.put("type", edge.type());
          values(edges, values);
          xml.raw("</edge>\n");
        });
    xml.raw("</edges>\n</graph>\n</gexf>\n");
  }

  private void attributes(String of, List<Column> columns) {
    xml.raw("<attributes").attribute("class", of).attribute("mode", "static").raw(">\n");
    for (int i = 0; i < columns.size(); i++) {
      String type =
          switch (columns.get(i).type()) {
            case WHOLE -> "long";
            case NUMBER -> "double";
            case FLAG -> "boolean";
            case LIST -> "liststring";
            case TEXT, DAY -> "string";
          };
      xml.raw("<attribute").attribute("id", i).attribute("title", columns.get(i).name());
      xml.attribute("type", type).raw("/>\n");
    }
    xml.raw("</attributes>\n");
  }

  private void values(List<Column> columns, Map<String, Object> properties) {
    xml.raw("<attvalues>");
    for (int i = 0; i < columns.size(); i++) {
      Object value = properties.get(columns.get(i).name());
      if (Values.present(value)) {
        xml.raw("<attvalue").attribute("for", i).attribute("value", Values.text(value)).raw("/>");
      }
    }
    xml.raw("</attvalues>");
  }
}
