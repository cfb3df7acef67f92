package jp.enishi.cypher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.stereotype.Component;

/**
 * Runs a query that a reader wrote: read only, {@value #MAX_ROWS} rows and {@value #SECONDS}
 * seconds at most. Throws {@link QueryRefused} when the guard does not let it pass or the database
 * cannot run it, {@link LimitReached} when it takes too long or too much memory.
 */
@Component
public class ReadOnlyCypher {

  static final int MAX_ROWS = 10_000;
  static final int SECONDS = 10;

  /**
   * Of a query of the catalogue, as of the other reading queries: planning one on a server that has
   * just been started can take ten.
   */
  private static final int SECONDS_OF_CATALOGUE = 30;

  /** Rows that wait in memory; each may be large. */
  private static final int FEW_ROWS = 50;

  /** On a line of its own, so that the database's words about a fault quote the query alone. */
  private static final String EXPLAIN = "EXPLAIN\n";

  private static final Pattern PLACE =
      Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

  private final Driver driver;

  ReadOnlyCypher(Driver driver) {
    this.driver = driver;
  }

  /** Refuses, without running it, a query that would not be run with these parameters. */
  public static void check(String query, Map<String, Object> parameters) {
    ReadOnlyGuard.checkText(query, parameters);
  }

  /** The answer to a query that a reader wrote, with what was cut off said in it. */
  public CypherAnswer run(String query, Map<String, Object> parameters) {
    ReadOnlyGuard.checkText(query, parameters);
    return run(new Query(query, parameters), true);
  }

  /**
   * The answer to a query of the catalogue, whatever its columns are called, within {@value
   * #SECONDS_OF_CATALOGUE} seconds and otherwise under the same limits. Its plan is not looked at
   * first: that would double the time of planning, and what no reader wrote needs no guard.
   */
  public CypherAnswer runOfCatalogue(NamedQuery query, Map<String, Object> parameters) {
    return run(query.with(parameters), false);
  }

  private CypherAnswer run(Query query, boolean guarded) {
    long start = System.nanoTime();
    int seconds = guarded ? SECONDS : SECONDS_OF_CATALOGUE;
    SessionConfig reading =
        SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(FEW_ROWS)
            .build();
    TransactionConfig limits =
        TransactionConfig.builder().withTimeout(Duration.ofSeconds(seconds)).build();
    try (Session session = driver.session(reading)) {
      if (guarded) {
        try (Transaction transaction = session.beginTransaction(limits)) {
          ReadOnlyGuard.checkPlan(
              transaction.run(query.withText(EXPLAIN + query.text())).consume());
        }
      }
      try (Transaction transaction = session.beginTransaction(limits)) {
        return answer(transaction, transaction.run(query), start);
      }
    } catch (ClientException | TransientException | DatabaseException e) {
      throw LimitReached.isBehind(e)
          ? LimitReached.by(e, seconds)
          : new QueryRefused("データベースの答え: " + asAsked(e.getMessage()));
    }
  }

  /** The place of a fault in the query as it was asked, without the line put before it. */
  private static String asAsked(String message) {
    return PLACE
        .matcher(message)
        .replaceAll(
            found -> {
              int line = Integer.parseInt(found.group(1)) - 1;
              int offset = Integer.parseInt(found.group(3)) - EXPLAIN.length();
              return line < 1
                  ? Matcher.quoteReplacement(found.group())
                  : "(line " + line + ", column " + found.group(2) + " (offset: " + offset + "))";
            });
  }

  private static CypherAnswer answer(QueryRunner transaction, Result result, long start) {
    PlainValues values = new PlainValues();
    DrawnAnswer drawn = new DrawnAnswer();
    List<List<Object>> rows = new ArrayList<>();
    while (rows.size() < MAX_ROWS && !values.full() && result.hasNext()) {
      List<Object> row = new ArrayList<>();
      for (Value value : result.next().values()) {
        Object plain = value.asObject();
        drawn.add(plain);
        row.add(values.of(plain));
      }
      rows.add(row);
    }
    boolean truncated = values.full() || result.hasNext();
    List<String> columns = result.keys();
    result.consume();
    CypherGraph graph = drawn.graph(transaction);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    return new CypherAnswer(
        columns, rows, truncated, MAX_ROWS, millis, Duration.ofSeconds(SECONDS).toMillis(), graph);
  }
}
