package jp.enishi.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.Extraction;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.issue.Finding;
import jp.enishi.source.FactFolder;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;
import jp.enishi.source.Statements;

/** Reads every document first and writes only when all could be read. */
final class ExtractToFolder implements Extract {

  @Override
  public void documents(
      List<Path> documents, Path out, boolean explain, PrintWriter results, PrintWriter messages) {
    Extraction extraction = new Extraction(SourceRegister.shipped());
    List<Reading> readings = new ArrayList<>();
    for (Path document : documents) {
      try {
        readings.add(extraction.reading(document));
      } catch (UnreadableDocument e) {
        throw new CommandFailed(e.getMessage(), e);
      }
    }
    List<Facts> read = readings.stream().map(Reading::facts).toList();
    refuseTheSameTwice(read);
    write(read, out);
    for (Reading each : readings) {
      results.println(summary(each.facts()));
      if (explain) {
        explain(each, results);
      }
    }
    messages.println("書き出しました: " + out);
  }

  private static void refuseTheSameTwice(List<Facts> read) {
    long distinct = read.stream().map(each -> each.source().id()).distinct().count();
    if (distinct < read.size()) {
      throw new CommandFailed("同じ文書が二度指定されています。一つにしてください。");
    }
  }

  /** Into a folder beside the target, which takes its place only when it is whole. */
  private static void write(List<Facts> read, Path out) {
    Path whole = out.toAbsolutePath().normalize();
    try {
      Files.createDirectories(whole.getParent());
      Path partial = Files.createTempDirectory(whole.getParent(), ".enishi-");
      try {
        for (Facts each : read) {
          FactFolder.write(each, partial.resolve(each.source().id()));
        }
        try (Writer writer = Files.newBufferedWriter(partial.resolve("statements.jsonl"))) {
          Statements.write(read, writer);
        }
        try (Writer writer = Files.newBufferedWriter(partial.resolve("issues.jsonl"))) {
          Statements.writeIssues(read, writer);
        }
        Folders.moveInto(partial, whole);
      } finally {
        Folders.delete(partial);
      }
    } catch (IOException e) {
      throw new CommandFailed(
          out + ": 書き込めません。場所と空き容量、書き込みの権限を確かめてください（" + e.getMessage() + "）。", e);
    }
  }

  private static String summary(Facts facts) {
    return "%s（%s）: 協定 %d件、掲載 %d件、当事者 %d、所見 %d件"
        .formatted(
            facts.source().id(),
            facts.source().title(),
            facts.agreements().size(),
            facts.citations().size(),
            facts.parties().size(),
            facts.issues().size());
  }

  /** Line by line what was read by which rule and what was left; then what was found doubtful. */
  private static void explain(Reading reading, PrintWriter results) {
    for (LineReading each : reading.explained()) {
      results.println(each.lines() + "\t" + each.rule() + "\t" + each.read());
    }
    for (Finding each : reading.facts().issues()) {
      results.println(
          (each.lines() == null ? "" : each.lines())
              + "\t"
              + (each.entry() == null ? "" : each.entry())
              + "\t"
              + each.kind()
              + "\t"
              + each.message());
    }
  }
}
