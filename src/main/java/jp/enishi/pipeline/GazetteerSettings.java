package jp.enishi.pipeline;

import java.nio.file.Path;
import jp.enishi.gazetteer.BadChanges;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Tables of places that the user brings in.
 *
 * @param changes mergers and renames of municipalities beside the shipped ones, as {@code gazetteer
 *     changes} writes them; none by default
 */
@ConfigurationProperties("enishi.gazetteer")
record GazetteerSettings(Path changes) {

  LocalGovernmentChanges localGovernmentChanges() {
    try {
      return changes == null || changes.toString().isBlank()
          ? LocalGovernmentChanges.load()
          : LocalGovernmentChanges.load(changes);
    } catch (BadChanges e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }
}
