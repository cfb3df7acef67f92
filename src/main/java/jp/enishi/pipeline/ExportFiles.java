package jp.enishi.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import jp.enishi.export.Format;
import jp.enishi.export.GraphExport;
import jp.enishi.export.Selection;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where an export goes. A file appears once it is whole. */
record ExportFiles(Path file, Format format, boolean zipped) {

  static ExportFiles of(Path file, CommandLine command) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean zip = ending.equalsIgnoreCase("zip");
    Format format =
        Format.of(zip ? "csv" : ending)
            .orElseThrow(
                () ->
                    new ParameterException(
                        command,
                        "「"
                            + name
                            + "」の形式が分かりません。名前の終わりを .graphml、.gexf、.csv、.jsonld、.cypher のどれかにしてください。"));
    return new ExportFiles(file, format, zip);
  }

  /** The files that were written. */
  List<Path> write(GraphExport export, Selection selection) {
    GraphExport.Prepared prepared = export.prepare(format, selection);
    if (format != Format.CSV || zipped) {
      return List.of(written(file, out -> prepared.write(format, out)));
    }
    return List.of(
        written(beside("-nodes.csv"), out -> prepared.table(true, out)),
        written(beside("-edges.csv"), out -> prepared.table(false, out)));
  }

  private Path beside(String ending) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".csv".length()) + ending);
  }

  private static Path written(Path file, Consumer<OutputStream> writing) {
    return write(file, writing::accept);
  }

  /** What is written to a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes a file that appears once it is whole. */
  static Path write(Path file, Content content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.write(out);
      }
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailed(
          file + ": 書き込めません。場所と空き容量、書き込みの権限を確かめてください（" + e.getMessage() + "）。", e);
    }
  }
}
