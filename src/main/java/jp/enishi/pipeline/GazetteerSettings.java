package jp.enishi.pipeline;

import java.nio.file.Path;
import java.util.List;
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

  private static final String CHANGES = "--enishi.gazetteer.changes=";

  /** As given on the command line, for a verb that starts without Spring. */
  static GazetteerSettings of(List<String> arguments) {
    return new GazetteerSettings(
        arguments.stream()
            .filter(each -> each.startsWith(CHANGES))
            .map(each -> Path.of(each.substring(CHANGES.length())))
            .findFirst()
            .orElse(null));
  }

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
