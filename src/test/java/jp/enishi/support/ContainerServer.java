package jp.enishi.support;

import org.testcontainers.neo4j.Neo4jContainer;

/** Neo4j Community in a container, of the same version line as the embedded one. */
final class ContainerServer implements Neo4jServer {

  private static final String PASSWORD = "only-for-tests";

  private final Neo4jContainer container =
      new Neo4jContainer("neo4j:5.26-community").withAdminPassword(PASSWORD);

  ContainerServer() {
    container.start();
  }

  @Override
  public String uri() {
    return container.getBoltUrl();
  }

  @Override
  public String user() {
    return "neo4j";
  }

  @Override
  public String password() {
    return PASSWORD;
  }

  @Override
  public void close() {
    container.stop();
  }
}
