package jp.enishi.support;

/** A server that someone else started and will stop. Its graph is deleted by the tests. */
record RunningServer(String uri, String password) implements Neo4jServer {

  @Override
  public String user() {
    return "neo4j";
  }

  @Override
  public void close() {
    // Not ours to stop.
  }
}
