package jp.enishi.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.web.NotFound;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Runs on disk, a JSON file each; a file is complete or not there. */
@Component
@EnableConfigurationProperties(RunSettings.class)
class RunFiles {

  private static final String ENDING = ".json";

  private final Path folder;
  private final JsonMapper mapper;

  RunFiles(RunSettings settings, JsonMapper mapper) {
    this.folder = settings.runs().toAbsolutePath().normalize();
    this.mapper = mapper;
  }

  boolean exists(String id) {
    return Files.exists(file(id));
  }

  void write(Run run) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "run", ".tmp");
      Files.write(draft, mapper.writeValueAsBytes(run));
      Files.move(draft, file(run.id()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws {@link NotFound}, and {@link AnalysisRefused} for a file that was spoilt. */
  Run get(String id) {
    try {
      return mapper.readValue(Files.readAllBytes(file(id)), Run.class);
    } catch (NoSuchFileException e) {
      throw new NotFound("分析", id);
    } catch (JacksonException e) {
      throw new AnalysisRefused("保存された分析「" + id + "」のファイルが壊れているか、別の版の形で書かれています。削除して取り直してください。");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String id) {
    try {
      if (!Files.deleteIfExists(file(id))) {
        throw new NotFound("分析", id);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of all runs, the latest first. */
  List<String> ids() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(ENDING))
          .map(each -> each.substring(0, each.length() - ENDING.length()))
          .sorted(java.util.Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String id) {
    if (!id.matches("[0-9A-Za-z-]{1,100}")) {
      throw new NotFound("分析", id); // Never a path.
    }
    return folder.resolve(id + ENDING);
  }
}
