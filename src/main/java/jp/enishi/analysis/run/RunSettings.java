package jp.enishi.analysis.run;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where analyses that were kept are written.
 *
 * @param runs the directory; one file a run
 */
@ConfigurationProperties("enishi.analysis")
record RunSettings(Path runs) {}
