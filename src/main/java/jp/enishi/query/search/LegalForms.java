package jp.enishi.query.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Takes 株式会社, (株), Inc. … off the ends of a name; the forms are data of {@code import}. */
final class LegalForms {

  private static final String TABLE = "/import/resolution/legal-forms.csv";

  private final List<String> forms = new ArrayList<>();

  LegalForms() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in =
        new InputStreamReader(
            LegalForms.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(in)) {
        for (String printed : row.get("printed").split("\\|")) {
          forms.add(printed.toLowerCase(Locale.ROOT));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    forms.sort(Comparator.comparingInt(String::length).reversed());
  }

  /**
   * The name without a form before or after it; itself when it has none or is nothing else.
   *
   * @param name in lower case and normal width (NFKC)
   */
  String without(String name) {
    for (String form : forms) {
      boolean latin = form.charAt(0) < 0x80 && form.charAt(0) != '(';
      String bare = null;
      if (name.endsWith(latin ? " " + form : form)) {
        bare = name.substring(0, name.length() - form.length());
      } else if (!latin && name.startsWith(form)) {
        bare = name.substring(form.length());
      }
      if (bare != null) {
        String trimmed = bare.strip().replaceAll(",$", "");
        return trimmed.isEmpty() ? name : trimmed;
      }
    }
    return name;
  }
}
