package jp.enishi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The directory that holds the database, claimed by one process at a time.
 *
 * <pre>
 * enishi-data  says that the directory is ours, and its layout
 * lock         held while a process uses the directory
 * password     of the user neo4j; readable to the owner alone
 * bolt         address for Neo4j Browser while the database runs
 * neo4j/       home of Neo4j: store, transaction logs, debug.log
 * </pre>
 */
public final class DataDirectory implements AutoCloseable {

  /** Below this many free bytes Neo4j would start and then fail in the middle of a write. */
  static final long LEAST_FREE = 64L << 20;

  private static final String LAYOUT = "layout=1";

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the directory when it is missing and takes it for this process.
   *
   * @throws DatabaseStartFailed when it is not ours, in use, not writable or almost full
   */
  public static DataDirectory claim(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      make(path);
      refuseForeign(path);
      if (path.toFile().getUsableSpace() < LEAST_FREE && Files.isWritable(path)) {
        throw StartFailures.diskFull(path, null);
      }
      FileChannel lock = lock(path);
      Path home = Files.createDirectories(path.resolve("neo4j"));
      OwnerOnly.restrict(home);
      Files.writeString(path.resolve("enishi-data"), LAYOUT + "\n");
      return new DataDirectory(path, lock);
    } catch (IOException e) {
      throw StartFailures.notWritable(path, e);
    }
  }

  private static void make(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw StartFailures.notADirectory(Path.of(e.getFile()));
    }
    OwnerOnly.restrict(path);
  }

  private static void refuseForeign(Path path) throws IOException {
    Path marker = path.resolve("enishi-data");
    if (Files.exists(marker)) {
      if (!Files.readString(marker).strip().equals(LAYOUT)) {
        throw StartFailures.otherLayout(path);
      }
      return;
    }
    try (Stream<Path> entries = Files.list(path)) {
      if (entries.map(each -> each.getFileName().toString()).anyMatch(DataDirectory::matters)) {
        throw StartFailures.notOurs(path, holdsNeo4j(path));
      }
    }
  }

  private static boolean matters(String name) {
    return !name.startsWith(".") && !name.equals("lost+found") && !name.equals("lock");
  }

  private static boolean holdsNeo4j(Path path) {
    return Stream.of("databases", "data/databases", "data/graph.db", "neostore", "neo4j")
        .anyMatch(each -> Files.exists(path.resolve(each)));
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process; the same answer as for another one.
    }
    channel.close();
    throw StartFailures.inUse(path);
  }

  /** Home of Neo4j. */
  public Path neo4jHome() {
    return path.resolve("neo4j");
  }

  /** The directory itself, absolute. */
  public Path path() {
    return path;
  }

  /** The password kept here, or a fresh one to be {@link #keep kept} once Neo4j has it. */
  public Password password() {
    try {
      return Password.in(path.resolve("password"));
    } catch (IOException e) {
      throw StartFailures.notWritable(path, e);
    }
  }

  /** Keeps the password for the next start and for people. */
  public void keep(Password password) {
    try {
      password.keep(path.resolve("password"));
    } catch (IOException e) {
      throw StartFailures.notWritable(path, e);
    }
  }

  /** Writes down where Bolt listens, for Neo4j Browser and other clients. */
  public void announce(String boltUri) {
    try {
      Files.writeString(path.resolve("bolt"), boltUri + "\n");
    } catch (IOException e) {
      throw StartFailures.notWritable(path, e);
    }
  }

  /** Gives the directory free for another process. */
  @Override
  public void close() {
    try (lock) {
      Files.deleteIfExists(path.resolve("bolt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
