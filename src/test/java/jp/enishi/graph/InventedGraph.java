package jp.enishi.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.GraphSchema;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Fills the database of a running server with invented agreements, as many as wanted, by the load
 * queries of the product: {@code java … jp.enishi.graph.InventedGraph DATA_DIRECTORY 500000}. What
 * it holds already stays. {@code src/docs/ask.md} says what is measured on it.
 */
final class InventedGraph {

  private static final String LOAD = "invented";

  private final WriteQueries queries;
  private final Derivation derivation;
  private final InventedRows rows;

  private InventedGraph(Driver driver, int agreements) {
    GraphSchema schema = new GraphSchema();
    this.queries = new WriteQueries(new Catalogue(), driver);
    this.derivation = new Derivation(queries, schema);
    this.rows = new InventedRows(agreements, schema);
  }

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    String password = Files.readString(directory.resolve("password")).strip();
    String address = Files.readString(directory.resolve("bolt")).strip();
    try (Driver driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password))) {
      GraphWriters.on(driver).prepare();
      new InventedGraph(driver, Integer.parseInt(arguments[1])).write();
    }
  }

  private void write() {
    each("load/documents", rows.documents().map(Rows::of));
    each("load/organizations", rows.organizations().map(Rows::of));
    each("load/successions", rows.successions().map(Rows::of));
    each("load/units", rows.units().map(Rows::of));
    each("load/agreements", rows.agreements().map(Rows::of));
    each("load/parties", rows.parties().map(Rows::of));
    each("load/under", rows.under().map(Rows::of));
    each("load/memberships", rows.memberships().map(Rows::of));
    each("load/citations", rows.citations().map(Rows::of));
    each("load/scopes", rows.scopes().map(Rows::of));
    each("load/issues", rows.issues().map(Rows::of));
    said("derived", () -> derivation.deriveAll());
    said("inherited", () -> derivation.inherit());
    said("counted", () -> derivation.count());
    queries.run("load/loaded", Map.of("documents", rows.documentIds(), "load", LOAD));
    said("planned anew", () -> queries.run("load/replan", Map.of()));
  }

  private void each(String name, Stream<Map<String, Object>> all) {
    Map<String, Object> more =
        Map.of("load", LOAD, "source", LOAD, "kinds", derivation.organizationLabels());
    said(name, () -> queries.each(name, all, more));
  }

  private static void said(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  /** Numbers that look random and are the same every time: one of {@code bound} for the i-th. */
  static int pick(int i, int salt, int bound) {
    long mixed = (i * 0x9E3779B97F4A7C15L) ^ (salt * 0xC2B2AE3D27D4EB4FL);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
  }

  /** One of {@code bound}, the first of them far more often than the last. */
  static int oftenFirst(int i, int salt, int bound) {
    double share = pick(i, salt, 1_000_000) / 1e6;
    return (int) (bound * share * share * share);
  }

  /** That many, from 0. */
  static Stream<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed();
  }
}
