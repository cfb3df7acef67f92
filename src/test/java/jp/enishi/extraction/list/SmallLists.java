package jp.enishi.extraction.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;

/** Reads lists written in a test, and says of each agreement and finding what the test asks. */
final class SmallLists {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());

  private SmallLists() {}

  static Facts read(Path folder, String file, String text) throws IOException {
    return EXTRACTION.read(Files.writeString(folder.resolve(file), text));
  }

  /** Each agreement: its partners, its kind, ended where it has, ? where a finding doubts it. */
  static List<String> told(Facts facts) {
    return Deal.of(facts).stream()
        .map(
            each ->
                String.join("・", each.partners())
                    + " "
                    + each.kind()
                    + (each.status().isEmpty() ? "" : " " + each.status())
                    + (each.flagged() ? " ?" : ""))
        .toList();
  }

  /** The findings of a kind: what they quote. */
  static List<String> found(Facts facts, String kind) {
    return facts.issues().stream()
        .filter(each -> each.kind().equals(kind))
        .flatMap(each -> each.readings().isEmpty() ? Stream.of("") : each.readings().stream())
        .toList();
  }
}
