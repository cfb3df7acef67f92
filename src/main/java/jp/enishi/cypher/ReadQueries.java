package jp.enishi.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/** Runs the catalogue's read queries. */
@Component
public class ReadQueries {

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final TransactionConfig LIMITS =
      TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();

  private final Catalogue catalogue;
  private final Driver driver;

  ReadQueries(Catalogue catalogue, Driver driver) {
    this.catalogue = catalogue;
    this.driver = driver;
  }

  /** All rows of the named query, each as column → value. */
  public List<Map<String, Object>> list(String name, Map<String, Object> parameters) {
    String text = catalogue.get(name).text();
    try (var session = driver.session(READING)) {
      return session.executeRead(
          work -> work.run(text, parameters).list(row -> row.asMap()), LIMITS);
    }
  }
}
