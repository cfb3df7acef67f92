package jp.enishi.cypher;

import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns what the database returns into values that JSON knows, and counts them. */
final class PlainValues {

  /** More values than this in one answer are not sent, whatever the number of rows. */
  static final int MOST = 1_000_000;

  /** More characters than this in one answer are not sent either. */
  static final int MOST_CHARACTERS = 20_000_000;

  private int count;
  private long characters;

  boolean full() {
    return count >= MOST || characters >= MOST_CHARACTERS;
  }

  Object of(Object value) {
    count++;
    if (value instanceof Node node) {
      Map<String, Object> plain = entity("node", node);
      plain.put("labels", node.labels());
      return plain;
    }
    if (value instanceof Relationship edge) {
      Map<String, Object> plain = entity("relationship", edge);
      plain.put("type", edge.type());
      plain.put("start", edge.startNodeElementId());
      plain.put("end", edge.endNodeElementId());
      return plain;
    }
    if (value instanceof Path path) {
      List<Object> nodes = new ArrayList<>();
      path.nodes().forEach(node -> nodes.add(of(node)));
      List<Object> edges = new ArrayList<>();
      path.relationships().forEach(edge -> edges.add(of(edge)));
      return Map.of("_type", "path", "nodes", nodes, "relationships", edges);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((key, each) -> plain.put(key.toString(), of(each)));
      return plain;
    }
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      for (Object each : list) {
        if (full()) {
          break;
        }
        plain.add(of(each));
      }
      return plain;
    }
    if (value instanceof String text) {
      int left = (int) Math.max(0, MOST_CHARACTERS - characters);
      characters += text.length();
      return text.length() > left ? text.substring(0, left) : text;
    }
    return scalar(value);
  }

  private Map<String, Object> entity(String type, Entity entity) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("_type", type);
    plain.put("elementId", entity.elementId());
    plain.put("properties", of(entity.asMap()));
    return plain;
  }

  private static Object scalar(Object value) {
    if (value instanceof Point point) {
      return Map.of("x", point.x(), "y", point.y(), "srid", point.srid());
    }
    boolean text =
        value instanceof TemporalAccessor
            || value instanceof IsoDuration
            || value instanceof Duration;
    return text ? value.toString() : value;
  }
}
