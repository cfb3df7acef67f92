package jp.enishi.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * The file from which Neo4j takes the first password when it makes a new store, so that the
 * well-known default never holds, not even for a moment. {@code neo4j-admin dbms
 * set-initial-password} writes the same. Holds a salted hash.
 */
final class InitialLogin {

  private InitialLogin() {}

  private static Path file(Path neo4jHome) {
    return neo4jHome.resolve("data/dbms/auth.ini");
  }

  static void write(Path neo4jHome, String user, String password) {
    String credential =
        SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher())
            .serialize();
    try {
      Path file = file(neo4jHome);
      Files.createDirectories(file.getParent());
      Files.writeString(file, user + ":" + credential + ":\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Once the store has the password, nothing reads the file any more. */
  static void remove(Path neo4jHome) {
    try {
      Files.deleteIfExists(file(neo4jHome));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
