package jp.enishi.support;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * A Neo4j of the test run, started when first asked for. The system property {@code
 * enishi.test.neo4j} says which: {@code embedded} (the default, in this process), {@code container}
 * (Testcontainers), or the {@code bolt://} address of a server for tests with the password in
 * {@code enishi.test.neo4j.password}.
 */
public final class TestNeo4j {

  private static final Map<String, TestNeo4j> SHARED = new ConcurrentHashMap<>();

  private final Neo4jServer server;
  private final Driver driver;

  private TestNeo4j(Neo4jServer server) {
    this.server = server;
    this.driver =
        GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
    driver.verifyConnectivity();
  }

  /** The one of this run for classes that name none. */
  public static TestNeo4j get() {
    return named(NeedsNeo4j.DRAWN);
  }

  /** The one of this run for a class marked {@link NeedsNeo4j}. */
  static TestNeo4j of(Class<?> testClass) {
    return named(nameFor(testClass));
  }

  static TestNeo4j named(String name) {
    return SHARED.computeIfAbsent(name, TestNeo4j::started);
  }

  /** Which one that is. */
  static String nameFor(Class<?> testClass) {
    return name(AnnotatedElementUtils.findMergedAnnotation(testClass, NeedsNeo4j.class).value());
  }

  /** Only the embedded one can be had twice. */
  private static String name(String asked) {
    return which().equals("embedded") ? asked : NeedsNeo4j.DRAWN;
  }

  private static TestNeo4j started(String name) {
    TestNeo4j started = new TestNeo4j(start(which()));
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    return started;
  }

  static String which() {
    return System.getProperty("enishi.test.neo4j", "embedded");
  }

  private static Neo4jServer start(String which) {
    return switch (which) {
      case "embedded" -> embedded();
      case "container" -> new ContainerServer();
      default ->
          new RunningServer(which, System.getProperty("enishi.test.neo4j.password", "neo4j"));
    };
  }

  /** By name, because a build without the embedded database leaves the class out. */
  private static Neo4jServer embedded() {
    try {
      var type = Class.forName("jp.enishi.database.embedded.EmbeddedServer");
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Neo4jServer) constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The embedded Neo4j does not start", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "This build has no embedded Neo4j; give -Denishi.test.neo4j=container or bolt://…", e);
    }
  }

  /** A driver connected to it; closed at the end of the run. */
  public Driver driver() {
    return driver;
  }

  /** Where it is and how to log in. */
  public Neo4jServer server() {
    return server;
  }

  /** Deletes all nodes and relationships. */
  public void empty() {
    try (var session = driver.session()) {
      session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume();
    }
  }

  private void close() {
    driver.close();
    server.close();
  }
}
