package jp.enishi.query.web;

import java.util.List;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Component;

/** Accepts only kinds of organisation and tie that the schema knows. */
@Component
class Choices {

  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private final GraphSchema schema;

  Choices(GraphSchema schema) {
    this.schema = schema;
  }

  /** A label of kind; null when none is asked for. */
  String kind(String kind) {
    return one("kind", kind, schema.labels());
  }

  String severity(String severity) {
    return one("severity", severity, SEVERITIES);
  }

  /** Types of edge between two organisations; empty when none is asked for. */
  List<String> pairTypes(List<String> types) {
    types.forEach(type -> one("type", type, schema.pairEdges()));
    return types;
  }

  /** Types of edge on the canvas, memberships of bodies included; all when none is asked for. */
  List<String> types(List<String> types) {
    List<String> known = schema.ties().stream().map(TieType::edge).toList();
    types.forEach(type -> one("types", type, known));
    return types.isEmpty() ? known : types;
  }

  private static String one(String name, String value, List<String> known) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!known.contains(value)) {
      throw new BadParameter(
          name, "「" + value + "」はありません。次のどれかを指定してください: " + String.join("、", known));
    }
    return value;
  }
}
