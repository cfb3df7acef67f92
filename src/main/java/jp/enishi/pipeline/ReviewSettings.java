package jp.enishi.pipeline;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is remembered for judgements about identity.
 *
 * @param loads the list of folders that were loaded, to load them again after a judgement
 */
@ConfigurationProperties("enishi.resolution")
record ReviewSettings(Path loads) {}
