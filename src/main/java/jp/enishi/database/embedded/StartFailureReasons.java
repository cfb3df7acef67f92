package jp.enishi.database.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.nio.file.Path;
import jp.enishi.database.DatabaseStartFailed;
import jp.enishi.database.StartFailures;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.impl.storemigration.UnableToMigrateException;
import org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/** Finds in Neo4j's nested exceptions the one reason that tells people what to do. */
final class StartFailureReasons {

  private StartFailureReasons() {}

  /** Neo4j starts although a database in it did not; that is a failure here. */
  static void throwIfDown(DatabaseManagementService service) {
    GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME);
    DatabaseStateService states =
        system.getDependencyResolver().resolveDependency(DatabaseStateService.class);
    for (NamedDatabaseId each : states.stateOfAllDatabases().keySet()) {
      states
          .causeOfFailure(each)
          .ifPresent(
              cause -> {
                throw new IllegalStateException("Database " + each.name() + " is down", cause);
              });
    }
    service.database(DEFAULT_DATABASE_NAME);
  }

  static DatabaseStartFailed explain(Throwable failure, Path directory, int boltPort) {
    if (failure instanceof DatabaseStartFailed known) {
      return known;
    }
    if (StartFailures.isDiskFull(failure)) {
      return StartFailures.diskFull(directory, failure);
    }
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof PortBindException) {
        return StartFailures.boltPortInUse(boltPort, failure);
      }
      if (each instanceof FileLockException) {
        return StartFailures.inUse(directory);
      }
      if (isOtherVersion(each)) {
        return StartFailures.otherStoreVersion(directory, Version.getNeo4jVersion(), failure);
      }
    }
    return StartFailures.damaged(directory, failure);
  }

  /** Older stores cannot be migrated; of newer ones the log or the format's name is unknown. */
  private static boolean isOtherVersion(Throwable failure) {
    return failure instanceof UnableToMigrateException
        || failure instanceof UnsupportedLogVersionException
        || failure instanceof IllegalArgumentException
            && String.valueOf(failure.getMessage()).startsWith("Unknown store version");
  }
}
