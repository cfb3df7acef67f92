package jp.enishi.pipeline;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where judgements about identity are kept.
 *
 * @param ledger the file to which judgements made here are appended; those of {@code
 *     import/resolution/judgements.csv} come before them
 * @param loads the list of folders that were loaded, to load them again after a judgement
 */
@ConfigurationProperties("enishi.resolution")
record ReviewSettings(Path ledger, Path loads) {}
