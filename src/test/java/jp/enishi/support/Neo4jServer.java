package jp.enishi.support;

/** A Neo4j for tests. */
public interface Neo4jServer extends AutoCloseable {

  String uri();

  String user();

  String password();

  @Override
  void close();
}
