package jp.enishi.database.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import jp.enishi.database.DataDirectory;
import jp.enishi.database.DatabaseSettings;
import jp.enishi.database.Password;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Neo4j that runs inside this process and listens for Bolt on 127.0.0.1, with a password. Started
 * by {@link #start}, stopped by {@link #close}.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

  /** The one user that Neo4j Community has. */
  public static final String USER = "neo4j";

  /** Leaves room for a running HTTP request within ten seconds in all. */
  private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(6);

  private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

  private final DataDirectory directory;
  private final DatabaseManagementService service;
  private final String password;
  private final URI uri;

  private EmbeddedNeo4j(
      DataDirectory directory, DatabaseManagementService service, String password, URI uri) {
    this.directory = directory;
    this.service = service;
    this.password = password;
    this.uri = uri;
  }

  /**
   * Starts the database and waits until it answers.
   *
   * @throws jp.enishi.database.DatabaseStartFailed when it cannot, with the reason in Japanese
   */
  public static EmbeddedNeo4j start(DatabaseSettings settings) {
    DataDirectory directory = DataDirectory.claim(settings.directory());
    DatabaseManagementService service = null;
    try {
      Password password = directory.password();
      boolean newStore = Files.notExists(directory.neo4jHome().resolve("data/databases"));
      if (newStore) {
        InitialLogin.write(directory.neo4jHome(), USER, password.text());
      }
      service = Neo4jConfiguration.of(directory.neo4jHome(), settings).build();
      StartFailureReasons.throwIfDown(service);
      InitialLogin.remove(directory.neo4jHome());
      if (password.fresh()) {
        if (!newStore) {
          resetPassword(service, password.text());
        }
        directory.keep(password);
      }
      URI uri = URI.create("bolt://127.0.0.1:" + boltPort(service));
      directory.announce(uri.toString());
      return new EmbeddedNeo4j(directory, service, password.text(), uri);
    } catch (RuntimeException | Error e) {
      if (service == null || stops(service)) {
        directory.close();
      }
      throw StartFailureReasons.explain(e, directory.path(), settings.boltPort());
    }
  }

  /** For a store whose password file is lost; Neo4j reads {@link InitialLogin} only once. */
  private static void resetPassword(DatabaseManagementService service, String password) {
    service
        .database(SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  private static int boltPort(DatabaseManagementService service) {
    return ((GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME))
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  /** Where Bolt listens. */
  public URI uri() {
    return uri;
  }

  /** Password of {@link #USER}. */
  public String password() {
    return password;
  }

  /** Writes everything down and gives the directory free. */
  @Override
  public void close() {
    if (stops(service)) {
      directory.close();
    } else {
      log.warn("データベースを閉じられません（ディスクに空きがないなど）。次の起動のときに自動で修復されます: {}", directory.path());
    }
  }

  /**
   * On a full disk Neo4j would try for ever; then it is left to the end of the process, and the
   * next start recovers from the logs.
   */
  private static boolean stops(DatabaseManagementService service) {
    Thread shutdown = new Thread(service::shutdown, "neo4j-shutdown");
    shutdown.setDaemon(true);
    shutdown.start();
    try {
      shutdown.join(SHUTDOWN_LIMIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !shutdown.isAlive();
  }
}
