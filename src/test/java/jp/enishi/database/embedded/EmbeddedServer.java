package jp.enishi.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.enishi.database.DatabaseSettings;
import jp.enishi.support.Neo4jServer;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The product's own embedded database, in a directory that goes away with the test run. */
final class EmbeddedServer implements Neo4jServer {

  private final Path directory;
  private final EmbeddedNeo4j neo4j;

  EmbeddedServer() throws IOException {
    directory = Files.createTempDirectory("enishi-it");
    neo4j = EmbeddedNeo4j.start(new DatabaseSettings(directory, 0, DataSize.ofMegabytes(64)));
  }

  @Override
  public String uri() {
    return neo4j.uri().toString();
  }

  @Override
  public String user() {
    return EmbeddedNeo4j.USER;
  }

  @Override
  public String password() {
    return neo4j.password();
  }

  @Override
  public void close() {
    neo4j.close();
    try {
      FileSystemUtils.deleteRecursively(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
