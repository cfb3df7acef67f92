package jp.enishi.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Which facts the graph was loaded from, so that they can be loaded again. */
@Component
@EnableConfigurationProperties(ReviewSettings.class)
class LoadedFolders {

  private static final String SHIPPED = "(同梱の事実)";

  private final Path file;

  LoadedFolders(ReviewSettings settings) {
    this.file = settings.loads();
  }

  /** In the order of loading; empty stands for the shipped facts. */
  List<Optional<Path>> list() {
    if (!Files.exists(file)) {
      return List.of(Optional.empty());
    }
    try {
      return Files.readAllLines(file).stream()
          .filter(each -> !each.isBlank())
          .map(each -> each.equals(SHIPPED) ? Optional.<Path>empty() : Optional.of(Path.of(each)))
          .toList();
    } catch (IOException e) {
      throw new CommandFailed(file + ": 読み込んだ場所の一覧を読めません（" + e.getMessage() + "）。", e);
    }
  }

  /**
   * Notes a folder once.
   *
   * @param first whether the graph was empty before
   */
  void remember(Optional<Path> folder, boolean first) {
    Set<Optional<Path>> all = new LinkedHashSet<>(first ? List.of() : list());
    all.add(folder.map(each -> each.toAbsolutePath().normalize()));
    if (all.size() == 1 && folder.isEmpty() && !Files.exists(file)) {
      return; // What holds without a file.
    }
    List<String> lines = new ArrayList<>();
    all.forEach(each -> lines.add(each.map(Path::toString).orElse(SHIPPED)));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new CommandFailed(file + ": 書き込めません（" + e.getMessage() + "）。", e);
    }
  }
}
