package jp.enishi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The generated password of the database, kept in a file that only its owner can read.
 *
 * @param text the password
 * @param fresh whether it was generated just now, so that the database does not know it yet
 */
public record Password(String text, boolean fresh) {

  private static final int BYTES = 24;

  /** Reads the password from the file, or generates one when there is none. */
  static Password in(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      OwnerOnly.restrict(file);
      String kept = Files.readString(file).strip();
      if (!kept.isEmpty()) {
        return new Password(kept, false);
      }
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(random), true);
  }

  /** Keeps it in the file; never for a moment can anyone else read it. */
  void keep(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    OwnerOnly.restrict(draft);
    Files.writeString(draft, text + "\n");
    Files.move(
        draft,
        file,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public String toString() {
    return "Password[" + (fresh ? "fresh" : "kept") + "]";
  }
}
