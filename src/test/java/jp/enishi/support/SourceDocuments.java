package jp.enishi.support;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real documents, which lie beside the checkout and are not part of it. A test that needs one
 * fails when it is absent.
 */
public final class SourceDocuments {

  private static final Path FOLDER =
      Path.of(System.getProperty("enishi.test.documents", "../shared/documents"));

  private SourceDocuments() {}

  /** The survey of field-specific agreements of 2012. */
  public static Path survey() {
    return existing("004_e59d51f378d5a747.txt");
  }

  /** The cases of cooperation over borders. */
  public static Path cases() {
    return existing("002_9ac12d0b2f86139f.txt");
  }

  /** The papers of a meeting of the council ワンチームとやま連携推進本部. */
  public static Path council() {
    return existing("003_c922d6d4ed87697e.txt");
  }

  /** The document whose file name begins with this number. */
  public static Path numbered(String number) {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(each -> each.getFileName().toString().startsWith(number + "_"))
          .findFirst()
          .orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The document of a source that {@code import/} ships, by its file name. */
  public static Path named(String file) {
    return existing(file);
  }

  /** A prefecture's list of agreements of 2021, 29 rows in HTML and tabs. */
  public static Path ishikawaList() {
    return existing("000_c57a65f7095d9017.txt");
  }

  /** A city's agreements of 2023: totals, partners and budgets in plain text. */
  public static Path koriyamaBudget() {
    return existing("001_f3adf0d1923fec4b.txt");
  }

  private static Path existing(String name) {
    Path file = FOLDER.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          "The tests read "
              + name
              + " in "
              + FOLDER.toAbsolutePath().normalize()
              + "; set -Denishi.test.documents to the folder that holds it.");
    }
    return file;
  }
}
