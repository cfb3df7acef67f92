package jp.enishi.database.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * Writes batch after batch and says after each commit which it was. A process of its own, made to
 * be killed.
 */
final class WriteLoad {

  static final int BATCH_SIZE = 200;
  static final int BATCHES = 100_000;

  private WriteLoad() {}

  public static void main(String[] arguments) {
    try (EmbeddedNeo4j neo4j =
            EmbeddedNeo4j.start(EmbeddedNeo4jIT.settings(Path.of(arguments[0]), 0));
        Driver driver = EmbeddedNeo4jIT.driver(neo4j)) {
      for (int batch = 0; batch < BATCHES; batch++) {
        write(driver, batch);
        System.out.println("committed " + batch);
      }
    }
  }

  /** Idempotent, like every load of the product. */
  static void write(Driver driver, int batch) {
    driver
        .executableQuery(
            """
            UNWIND range(1, $size) AS number
            MERGE (n:Written {batch: $batch, number: number})
            MERGE (b:Batch {batch: $batch})
            MERGE (n)-[:IN_BATCH]->(b)
            """)
        .withParameters(Map.of("batch", batch, "size", BATCH_SIZE))
        .execute();
  }
}
