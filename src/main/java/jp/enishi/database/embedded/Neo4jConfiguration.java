package jp.enishi.database.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel.OFF;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.enishi.database.DatabaseSettings;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** How the embedded Neo4j is set up: closed to the outside, small in memory and on disk. */
final class Neo4jConfiguration {

  private static final long MIB = 1L << 20;

  private Neo4jConfiguration() {}

  static DatabaseManagementServiceBuilder of(Path home, DatabaseSettings settings) {
    DatabaseManagementServiceBuilder builder =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(
                BoltConnector.listen_address, new SocketAddress("127.0.0.1", settings.boltPort()));
    keepToItself(builder);
    staySmall(builder, settings);
    return builder;
  }

  /** No report of usage leaves, and no query can fetch a file or a URL. */
  private static void keepToItself(DatabaseManagementServiceBuilder builder) {
    builder
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.udc_network_enabled, false)
        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(
            GraphDatabaseInternalSettings.cypher_ip_blocklist,
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
        .setConfig(GraphDatabaseSettings.log_queries, OFF);
  }

  private static void staySmall(
      DatabaseManagementServiceBuilder builder, DatabaseSettings settings) {
    builder
        .setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes())
        // One planner's careless query must not take the heap from all others.
        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, 256 * MIB)
        // By default a query is planned anew every ten seconds while a load changes the numbers.
        .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(5))
        // Logs older than the last checkpoint serve backups of the Enterprise edition only.
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 32 * MIB)
        // By default 256 MiB are laid out in advance for each of the two databases.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.preallocate_store_files, false)
        // By default Bolt lingers for five seconds before it closes.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(
            GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(2));
  }
}
