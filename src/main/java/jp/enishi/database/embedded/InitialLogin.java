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
 * set-initial-password} writes the same. Holds a salted hash; ignored once there is a store.
 */
final class InitialLogin {

  private InitialLogin() {}

  static void write(Path neo4jHome, String user, String password) {
    String credential =
        SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher())
            .serialize();
    try {
      Path file = neo4jHome.resolve("data/dbms/auth.ini");
      Files.createDirectories(file.getParent());
      Files.writeString(file, user + ":" + credential + ":\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
