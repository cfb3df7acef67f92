package jp.enishi.source;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the documents themselves lie, when the user has them.
 *
 * @param directory folder with the files named in the sidecars; evidence then shows the passage
 *     itself
 */
@ConfigurationProperties("enishi.documents")
public record DocumentSettings(@DefaultValue("documents") Path directory) {}
