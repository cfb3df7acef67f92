package jp.enishi.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the database that runs inside this process. None of them matters when {@code
 * spring.neo4j.uri} names another server.
 *
 * @param directory where the graph, its password and its address are kept; made when missing
 * @param boltPort port of Bolt on 127.0.0.1; 0 takes any free port and writes it to the directory
 * @param pageCache memory for the store files; a graph of some 10,000 agreements fits the default
 */
@ConfigurationProperties(DatabaseSettings.PREFIX)
public record DatabaseSettings(
    @DefaultValue("./data") Path directory,
    @DefaultValue("0") int boltPort,
    @DefaultValue("64MB") DataSize pageCache) {

  static final String PREFIX = "enishi.database";
}
