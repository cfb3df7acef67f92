package jp.enishi.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * The folder of one source: {@code source.yml} and a CSV table for each kind of fact that it holds.
 */
public final class FactFolder {

  /** Name of the sidecar; a folder that holds one is a source. */
  public static final String SIDECAR = "source.yml";

  private FactFolder() {}

  /**
   * Writes all tables and the sidecar; the folder is made when it does not exist. The same facts
   * give the same bytes.
   */
  public static void write(Facts facts, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(SIDECAR), Sidecar.write(facts.source()));
    for (FactTable each : FactTable.values()) {
      writeTable(each.type(), facts, folder.resolve(each.file()));
    }
  }

  /**
   * Reads the folder.
   *
   * @throws BadFacts when a table is damaged, or holds fewer or more rows than the sidecar expects
   */
  public static Facts read(Path folder) {
    return read(new FileSystemResource(folder.resolve(SIDECAR)));
  }

  /** The same, beside a sidecar that may lie in the jar. */
  static Facts read(Resource sidecar) {
    Facts facts = Facts.of(Sidecar.read(sidecar));
    for (FactTable each : FactTable.values()) {
      facts = readTable(each.type(), facts, sidecar, each);
      refuseUnexpected(facts, sidecar, each);
    }
    return facts;
  }

  private static void refuseUnexpected(Facts facts, Resource sidecar, FactTable table) {
    List<Integer> range = facts.source().expected().get(table.tableName());
    int rows = facts.rows(table.type()).size();
    if (range != null && (rows < range.get(0) || rows > range.get(1))) {
      throw new BadFacts(
          sidecar.getDescription(),
          0,
          "%s が %d 行です。%d〜%d 行のはずです。元の文書を読み直すか、expected を直してください。"
              .formatted(table.file(), rows, range.get(0), range.get(1)));
    }
  }

  private static <R extends Record> void writeTable(Class<R> type, Facts facts, Path file)
      throws IOException {
    List<R> rows = facts.rows(type);
    if (rows.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      new RecordTable<>(type).write(rows, out);
    }
  }

  private static <R extends Record> Facts readTable(
      Class<R> type, Facts facts, Resource sidecar, FactTable table) {
    try {
      Resource file = sidecar.createRelative(table.file());
      if (!file.exists()) {
        return facts;
      }
      try (InputStream in = file.getInputStream();
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        return facts.with(type, new RecordTable<>(type).read(reader, file.getDescription()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
