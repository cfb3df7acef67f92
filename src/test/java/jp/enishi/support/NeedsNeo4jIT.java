package jp.enishi.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** The support itself: a driver comes in, and the graph is empty. */
@NeedsNeo4j
class NeedsNeo4jIT {

  @Test
  void startsWithAnEmptyGraph(Driver driver) {
    var counted = driver.executableQuery("MATCH (n) RETURN count(n) AS n").execute();

    assertThat(counted.records().get(0).get("n").asInt()).isZero();
  }
}
