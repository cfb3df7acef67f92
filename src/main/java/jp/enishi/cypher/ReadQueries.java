package jp.enishi.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the catalogue's read queries; throws {@link LimitReached} for what takes too long. */
@Component
public class ReadQueries {

  private static final Logger LOG = LoggerFactory.getLogger(ReadQueries.class);

  private static final int SECONDS = 30;

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
  private static final TransactionConfig LIMITS =
      TransactionConfig.builder().withTimeout(Duration.ofSeconds(SECONDS)).build();

  /** For what is handed on row by row, however slow the one who takes it. */
  private static final TransactionConfig PATIENT =
      TransactionConfig.builder().withTimeout(Duration.ofHours(2)).build();

  private final Catalogue catalogue;
  private final Driver driver;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Map<String, CompletableFuture<Void>> planning = new ConcurrentHashMap<>();

  ReadQueries(Catalogue catalogue, Driver driver) {
    this.catalogue = catalogue;
    this.driver = driver;
  }

  /** All rows of the named query, each as column → value. */
  public List<Map<String, Object>> list(String name, Map<String, Object> parameters) {
    ask(name);
    return run(name, parameters);
  }

  /**
   * Has the query planned, unless somebody has asked it already; who asks it meanwhile waits for
   * the plan in place of making it a second time. Without parameters nothing is found, and a limit
   * that is missing fails after the planning, which is all that is wanted.
   */
  void plan(String name) {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    if (asked.contains(name) || planning.putIfAbsent(name, mine) != null) {
      return;
    }
    try {
      run(name, Map.of());
    } catch (RuntimeException e) {
      LOG.trace("{} without parameters", name, e);
    } finally {
      asked.add(name);
      planning.remove(name);
      mine.complete(null);
    }
  }

  private void ask(String name) {
    asked.add(name);
    CompletableFuture<Void> planned = planning.get(name);
    if (planned != null) {
      planned.join();
    }
  }

  private List<Map<String, Object>> run(String name, Map<String, Object> parameters) {
    Query query = catalogue.get(name).with(parameters);
    try (var session = driver.session(READING)) {
      return session.executeRead(work -> work.run(query).list(row -> row.asMap()), LIMITS);
    } catch (Neo4jException e) {
      throw LimitReached.isBehind(e) ? LimitReached.by(e, SECONDS) : e;
    }
  }

  /** Hands on the rows of the named query one by one; they are never all in memory. */
  public void forEach(
      String name, Map<String, Object> parameters, Consumer<Map<String, Object>> row) {
    ask(name);
    Query query = catalogue.get(name).with(parameters);
    try (var session = driver.session(READING);
        var transaction = session.beginTransaction(PATIENT)) {
      transaction.run(query).forEachRemaining(each -> row.accept(each.asMap()));
    }
  }
}
