package jp.enishi.export;

import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * GraphML 1.0 (graphml.graphdrawing.org): directed, several edges between the same two nodes told
 * apart by their ids, attributes typed. A list is a JSON array, a date ISO 8601.
 */
final class GraphMl {

  private final Xml xml;

  private GraphMl(Writer out) {
    this.xml = new Xml(out);
  }

  static void write(Network network, Writer out) {
    new GraphMl(out).document(network);
  }

  private void document(Network network) {
    xml.raw(
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
            + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    key("node", Column.text("label"));
    network.nodeColumns().forEach(column -> key("node", column));
    key("edge", Column.text("type"));
    network.edgeColumns().forEach(column -> key("edge", column));
    xml.raw("<graph id=\"enishi\" edgedefault=\"directed\">\n");
    network.nodes(
        node -> {
          xml.raw("<node").attribute("id", node.id()).raw(">");
          data("node", "label", node.label());
          data("node", network.nodeColumns(), node.properties());
          xml.raw("</node>\n");
        });
    network.edges(
        edge -> {
          xml.raw("<edge").attribute("id", edge.id());
          xml.attribute("source", edge.source()).attribute("target", edge.target()).raw(">");
          data("edge", "type", edge.type());
          data("edge", network.edgeColumns(), edge.properties());
          xml.raw("</edge>\n");
        });
    xml.raw("</graph>\n</graphml>\n");
  }

  private void key(String of, Column column) {
    String type =
        switch (column.type()) {
          case WHOLE -> "long";
          case NUMBER -> "double";
          case FLAG -> "boolean";
          case TEXT, DAY, LIST -> "string";
        };
    xml.raw("<key").attribute("id", of + "." + column.name()).attribute("for", of);
    xml.attribute("attr.name", column.name()).attribute("attr.type", type).raw(">");
    if (column.type() == Column.Type.LIST) {
      xml.raw("<desc>list, as a JSON array</desc>");
    } else if (column.type() == Column.Type.DAY) {
      xml.raw("<desc>date, ISO 8601</desc>");
    }
    xml.raw("</key>\n");
  }

  private void data(String of, List<Column> columns, Map<String, Object> properties) {
    columns.forEach(column -> data(of, column.name(), properties.get(column.name())));
  }

  private void data(String of, String name, Object value) {
    if (Values.present(value)) {
      xml.raw("<data").attribute("key", of + "." + name).raw(">");
      xml.text(Values.text(value)).raw("</data>");
    }
  }
}
