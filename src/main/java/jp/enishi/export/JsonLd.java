package jp.enishi.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.enishi.cypher.ReadQueries;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD 1.1 with its context in the file. Organisations are {@code org:Organization}, agreements
 * {@code org:OrganizationalCollaboration}, memberships {@code org:Membership}; each tie is a node
 * of its own (there may be several between two organisations) beside {@code org:linkedTo}.
 */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();
  private static final Set<String> FORMAL =
      Set.of("Prefecture", "Municipality", "Company", "Bank", "University", "PublicBody");

  private final JsonGenerator json;

  private JsonLd(Writer out) {
    this.json = MAPPER.createGenerator(out);
  }

  static void write(Network network, ReadQueries queries, Selection selection, Writer out) {
    new JsonLd(out).document(network, queries, selection);
  }

  private void document(Network network, ReadQueries queries, Selection selection) {
    Set<String> agreements = selection.narrows() ? new HashSet<>() : null;
    json.writeStartObject();
    json.writeName("@context");
    json.writeTree(context());
    json.writeName("@graph");
    json.writeStartArray();
    network.nodes(node -> item(organization(node)));
    network.edges(
        edge -> {
          if (agreements != null && edge.properties().get("agreement") != null) {
            agreements.add((String) edge.properties().get("agreement"));
          }
          item(tie(edge));
        });
    queries.forEach(
        "queries/export/agreements",
        Map.of(),
        row -> {
          if (agreements == null || agreements.contains((String) row.get("id"))) {
            item(agreement(row));
          }
        });
    queries.forEach("queries/export/documents", Map.of(), row -> item(document(row)));
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private static JsonNode context() {
    try (InputStream in = new ClassPathResource("export/context.json").getInputStream()) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void item(Map<String, Object> item) {
    json.writeStartObject();
    item.forEach(
        (name, value) -> {
          if (Values.present(value)) {
            json.writeName(name);
            json.writePOJO(value);
          }
        });
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static Map<String, Object> organization(Network.Node node) {
    Map<String, Object> from = node.properties();
    String kind = (String) from.get("kind");
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", iri("organization", node.id()));
    item.put("type", List.of(FORMAL.contains(kind) ? "FormalOrganization" : "Organization", kind));
    item.put("name", node.label());
    item.put("prefLabel", node.label());
    for (String same :
        List.of(
            "nameEn",
            "kana",
            "aliases",
            "code",
            "formerCodes",
            "level",
            "prefecture",
            "country",
            "countryCode",
            "region",
            "lat",
            "lon",
            "partners",
            "agreements")) {
      item.put(same, from.get(same));
    }
    item.put("formerCodesUntil", Values.texts(from.get("formerCodesUntil")));
    item.put("founded", day(from.get("since")));
    item.put("dissolved", day(from.get("until")));
    return item;
  }

  private static Map<String, Object> tie(Network.Edge edge) {
    Map<String, Object> from = edge.properties();
    String source = iri("organization", edge.source());
    String target = iri("organization", edge.target());
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", iri("tie", edge.id()));
    boolean membership = edge.type().equals("加盟");
    item.put("type", membership ? List.of("Tie", "Membership") : List.of("Tie"));
    item.put("tieType", edge.type());
    Map<String, Object> linked = new LinkedHashMap<>();
    linked.put("id", source);
    linked.put("linkedTo", target);
    item.put("source", linked);
    item.put("target", target);
    if (membership) {
      item.put("member", source);
      item.put("organization", target);
    }
    Object agreement = from.get("agreement");
    item.put("agreement", agreement == null ? null : iri("agreement", agreement.toString()));
    item.put("fields", from.get("fields"));
    item.put("since", day(from.get("since")));
    item.put("precision", from.get("sincePrecision"));
    item.put("until", day(from.get("until")));
    item.put("weight", from.get("weight"));
    item.put("role", from.get("role"));
    item.put("inheritance", from.get("inheritance"));
    item.put("citations", from.get("sources"));
    return item;
  }

  private static Map<String, Object> agreement(Map<String, Object> row) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", iri("agreement", (String) row.get("id")));
    item.put("type", List.of("Collaboration", "Agreement"));
    item.put("name", row.get("title"));
    item.put("kind", row.get("kind"));
    item.put("form", row.get("form"));
    item.put("fields", row.get("fields"));
    item.put("since", day(row.get("signedOn")));
    item.put("precision", row.get("signedPrecision"));
    item.put("printed", row.get("signedPrinted"));
    item.put("until", day(row.get("until")));
    item.put("status", row.get("status"));
    item.put(
        "parties",
        ((List<?>) row.get("parties"))
            .stream().map(id -> iri("organization", (String) id)).toList());
    item.put("citations", row.get("sources"));
    return item;
  }

  private static Map<String, Object> document(Map<String, Object> row) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", iri("document", (String) row.get("id")));
    item.put("type", List.of("Document"));
    item.put("name", row.get("title"));
    item.put("publisher", row.get("publisher"));
    item.put("published", row.get("publishedOn"));
    item.put("licence", row.get("licence"));
    return item;
  }

  private static String day(Object day) {
    return day == null ? null : day.toString();
  }

  /** Ids hold Japanese, which an IRI may; whatever an IRI may not hold is percent-encoded. */
  static String iri(String kind, String id) {
    StringBuilder iri = new StringBuilder("urn:enishi:" + kind + ":");
    for (int c : id.codePoints().toArray()) {
      boolean plain = c > 0x9F && Character.isLetterOrDigit(c) || c < 0x80 && allowed((char) c);
      if (plain) {
        iri.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
          iri.append("%%%02X".formatted(b));
        }
      }
    }
    return iri.toString();
  }

  private static boolean allowed(char c) {
    return Character.isLetterOrDigit(c) || "-._~:".indexOf(c) >= 0;
  }
}
