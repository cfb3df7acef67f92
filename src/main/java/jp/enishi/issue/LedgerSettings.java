package jp.enishi.issue;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledgers of what people decided lie.
 *
 * @param directory folder of the ledgers
 */
@ConfigurationProperties("enishi.ledger")
public record LedgerSettings(@DefaultValue("data/resolution") Path directory) {}
