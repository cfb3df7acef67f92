package jp.enishi.graph;

import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.GraphSchema;
import org.neo4j.driver.Driver;

/** The writer without a Spring context, for tests that need only a filled graph. */
public final class GraphWriters {

  private GraphWriters() {}

  /** One that writes to this database. */
  public static GraphWriter on(Driver driver) {
    Catalogue catalogue = new Catalogue();
    WriteQueries queries = new WriteQueries(catalogue, driver);
    return new GraphWriter(
        new GraphStructure(catalogue, driver),
        queries,
        new Derivation(queries, new GraphSchema()),
        new FigureCounts(queries));
  }
}
