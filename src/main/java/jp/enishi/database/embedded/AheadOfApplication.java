package jp.enishi.database.embedded;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import jp.enishi.database.DatabaseSettings;
import jp.enishi.database.StartAhead;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A database that was started before anybody asked for it. */
final class AheadOfApplication implements StartAhead.Embedded {

  /** A port of this computer that is reserved and on which nothing listens. */
  private static final URI NOBODY = URI.create("bolt://127.0.0.1:1");

  private final CompletableFuture<EmbeddedNeo4j> starting = new CompletableFuture<>();
  private boolean taken;

  @Override
  public void start(DatabaseSettings settings) {
    Thread thread = new Thread(() -> run(settings), "database-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(DatabaseSettings settings) {
    try {
      starting.complete(EmbeddedNeo4j.start(settings));
    } catch (RuntimeException | Error e) {
      starting.completeExceptionally(e);
    }
  }

  /** Waits until it runs; from here on it is the taker's to close. */
  synchronized EmbeddedNeo4j take() {
    taken = true;
    if (!starting.isDone()) {
      loadDriver();
    }
    try {
      return starting.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known; // Words for people, as if it had been started just now.
      }
      throw e;
    }
  }

  /** Its classes take as long as a second; whoever waits for the database can load them. */
  private static void loadDriver() {
    try (Driver driver = GraphDatabase.driver(NOBODY, AuthTokens.none())) {
      driver.verifyConnectivity();
    } catch (ServiceUnavailableException e) {
      // Nobody listens there, and nothing is sent.
    }
  }

  @Override
  public synchronized void close() {
    if (!taken) {
      starting
          .handle(
              (neo4j, failure) -> {
                if (neo4j != null) {
                  neo4j.close();
                }
                return null;
              })
          .join();
    }
  }
}
