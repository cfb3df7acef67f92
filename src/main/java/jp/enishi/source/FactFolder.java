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
import java.util.Map;
import jp.enishi.issue.Finding;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * The folder of one source: {@code source.yml} and a CSV table for each component of {@link Facts}.
 */
public final class FactFolder {

  static final String SIDECAR = "source.yml";

  private static final RecordTable<AgreementFact> AGREEMENTS =
      new RecordTable<>(AgreementFact.class);
  private static final RecordTable<CitationFact> CITATIONS = new RecordTable<>(CitationFact.class);
  private static final RecordTable<PartyFact> PARTIES = new RecordTable<>(PartyFact.class);
  private static final RecordTable<DateFact> DATES = new RecordTable<>(DateFact.class);
  private static final RecordTable<ContentsFact> CONTENTS = new RecordTable<>(ContentsFact.class);
  private static final RecordTable<FigureFact> FIGURES = new RecordTable<>(FigureFact.class);
  private static final RecordTable<Finding> ISSUES = new RecordTable<>(Finding.class);

  private FactFolder() {}

  /**
   * Writes all tables and the sidecar; the folder is made when it does not exist. The same facts
   * give the same bytes.
   */
  public static void write(Facts facts, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(SIDECAR), Sidecar.write(facts.source()));
    write(AGREEMENTS, facts.agreements(), folder.resolve("agreements.csv"));
    write(CITATIONS, facts.citations(), folder.resolve("citations.csv"));
    write(PARTIES, facts.parties(), folder.resolve("parties.csv"));
    write(DATES, facts.dates(), folder.resolve("dates.csv"));
    write(CONTENTS, facts.contents(), folder.resolve("contents.csv"));
    write(FIGURES, facts.figures(), folder.resolve("figures.csv"));
    write(ISSUES, facts.issues(), folder.resolve("issues.csv"));
  }

  /**
   * Reads the folder.
   *
   * @throws BadFacts when a table is missing or damaged, or holds fewer or more rows than the
   *     sidecar expects
   */
  public static Facts read(Path folder) {
    return read(new FileSystemResource(folder.resolve(SIDECAR)));
  }

  /** The same, beside a sidecar that may lie in the jar. */
  static Facts read(Resource sidecar) {
    Facts facts =
        new Facts(
            Sidecar.read(sidecar),
            read(AGREEMENTS, sidecar, "agreements.csv"),
            read(CITATIONS, sidecar, "citations.csv"),
            read(PARTIES, sidecar, "parties.csv"),
            read(DATES, sidecar, "dates.csv"),
            read(CONTENTS, sidecar, "contents.csv"),
            read(FIGURES, sidecar, "figures.csv"),
            read(ISSUES, sidecar, "issues.csv"));
    refuseUnexpected(facts, sidecar);
    return facts;
  }

  private static void refuseUnexpected(Facts facts, Resource sidecar) {
    Map<String, List<?>> tables =
        Map.of(
            "agreements", facts.agreements(),
            "citations", facts.citations(),
            "parties", facts.parties(),
            "dates", facts.dates(),
            "contents", facts.contents(),
            "figures", facts.figures(),
            "issues", facts.issues());
    facts
        .source()
        .expected()
        .forEach(
            (table, range) -> {
              int rows = tables.getOrDefault(table, List.of()).size();
              if (rows < range.get(0) || rows > range.get(1)) {
                throw new BadFacts(
                    sidecar.getDescription(),
                    0,
                    table
                        + ".csv が "
                        + rows
                        + " 行です。"
                        + range.get(0)
                        + "〜"
                        + range.get(1)
                        + " 行のはずです。元の文書を読み直すか、expected を直してください。");
              }
            });
  }

  private static <R extends Record> void write(RecordTable<R> table, List<R> rows, Path file)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      table.write(rows, out);
    }
  }

  private static <R extends Record> List<R> read(
      RecordTable<R> table, Resource sidecar, String name) {
    try {
      Resource file = sidecar.createRelative(name);
      if (!file.exists()) {
        throw new BadFacts(file.getDescription(), 0, "ありません。extract で作り直してください。");
      }
      try (InputStream in = file.getInputStream();
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        return table.read(reader, file.getDescription());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
