package jp.enishi.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.enishi.support.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** What {@code kill -9} in the middle of a load leaves behind. */
class SuddenDeathIT {

  @TempDir Path data;

  @Test
  void startsAgainWithWholeBatchesAndTheLoadCanBeRepeated() throws Exception {
    int committed = 12;
    try (ChildProcess load = ChildProcess.start(WriteLoad.class, data.toString())) {
      load.awaitLine("committed " + committed);
      load.kill();
      load.awaitExit();
    }

    try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedNeo4jIT.settings(data, 0));
        Driver driver = EmbeddedNeo4jIT.driver(neo4j)) {
      assertThat(Files.readString(data.resolve("neo4j/logs/debug.log")))
          .contains("Recovery required");
      List<Record> survivors = sizes(driver);
      assertThat(survivors).hasSizeGreaterThan(committed);
      assertThat(survivors)
          .allSatisfy(each -> assertThat(each.get("size").asInt()).isEqualTo(WriteLoad.BATCH_SIZE));

      for (int batch = 0; batch < survivors.size() + 2; batch++) {
        WriteLoad.write(driver, batch);
      }
      assertThat(sizes(driver))
          .hasSize(survivors.size() + 2)
          .allSatisfy(each -> assertThat(each.get("size").asInt()).isEqualTo(WriteLoad.BATCH_SIZE));
    }
  }

  private static List<Record> sizes(Driver driver) {
    return driver
        .executableQuery(
            """
            MATCH (n:Written)
            OPTIONAL MATCH (n)-[r:IN_BATCH]->(:Batch)
            RETURN n.batch AS batch, count(r) AS size
            """)
        .execute()
        .records();
  }
}
