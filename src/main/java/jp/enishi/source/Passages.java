package jp.enishi.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.model.LineRange;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Lines of the documents that are at hand. E-mail addresses are masked, since many are a person's
 * own.
 */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
public class Passages {

  private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
  private static final int MOST_LINES = 400;

  private final Path directory;
  private final SourceRegister register;

  Passages(DocumentSettings settings) {
    this.directory = settings.directory();
    this.register = SourceRegister.shipped();
  }

  /**
   * The lines of a document, at most 400 of them; nothing when the document is not in the folder of
   * documents.
   *
   * @param document id of its source
   */
  public Optional<List<Line>> find(String document, LineRange range) {
    return register
        .findById(document)
        .map(each -> directory.resolve(each.file()))
        .filter(Files::isRegularFile)
        .map(file -> lines(file, range));
  }

  private static List<Line> lines(Path file, LineRange range) {
    try {
      List<String> all = Files.readAllLines(file);
      List<Line> lines = new ArrayList<>();
      int last = Math.min(Math.min(range.to(), all.size()), range.from() + MOST_LINES - 1);
      for (int i = range.from(); i <= last; i++) {
        lines.add(new Line(i, EMAIL.matcher(all.get(i - 1)).replaceAll("＊＊＊")));
      }
      return lines;
    } catch (CharacterCodingException e) {
      return List.of();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A line and its number in the document. */
  public record Line(int number, String text) {}
}
