package jp.enishi.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Brings constraints and indexes up to date: each file of {@code cypher/schema} once, in the order
 * of its version. What was applied is remembered as {@code :SchemaChange} with a checksum.
 */
@Component
class GraphStructure {

  private final Catalogue catalogue;
  private final Driver driver;

  GraphStructure(Catalogue catalogue, Driver driver) {
    this.catalogue = catalogue;
    this.driver = driver;
  }

  /** Applies what is new; throws {@link SchemaChanged} when something old was rewritten. */
  void bringUpToDate() {
    apply(catalogue.list("schema/"));
  }

  void apply(List<NamedQuery> files) {
    try (Session session = driver.session()) {
      Map<String, String> applied = new HashMap<>();
      session
          .run(catalogue.get("load/schema-changes").text())
          .forEachRemaining(
              row -> applied.put(row.get("name").asString(), row.get("checksum").asString()));
      for (NamedQuery file : files) {
        String before = applied.get(file.name());
        if (before == null) {
          apply(session, file);
        } else if (!before.equals(checksum(file))) {
          throw new SchemaChanged(file.name());
        }
      }
    }
  }

  /** Each statement in a transaction of its own, as Neo4j wants it; all can be repeated. */
  private void apply(Session session, NamedQuery file) {
    Arrays.stream(file.text().split(";\\s*(\\R|$)"))
        .filter(statement -> statement.lines().anyMatch(GraphStructure::says))
        .forEach(statement -> session.run(statement).consume());
    session
        .run(
            catalogue.get("load/schema-change").text(),
            Map.of("name", file.name(), "checksum", checksum(file)))
        .consume();
  }

  private static boolean says(String line) {
    return !line.isBlank() && !line.startsWith("//");
  }

  private static String checksum(NamedQuery file) {
    CRC32 crc = new CRC32();
    crc.update(file.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
