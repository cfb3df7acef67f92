package jp.enishi.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The stated rules for which reading of a contradiction the facts follow, kept in {@code
 * import/resolution/precedence.csv}. The rules of one kind are tried in their order; the first
 * whose reading is there and bears the mark it asks for decides.
 */
public final class Precedence {

  /** Names a file of rules to be used in place of the shipped one. */
  public static final String PROPERTY = "enishi.precedence";

  private static final String SHIPPED = "/import/resolution/precedence.csv";
  private static final String NONE = "none";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<Between, List<Rule>> rules;

  private Precedence(Map<Between, List<Rule>> rules) {
    this.rules = rules;
  }

  /**
   * The rules in use: those of the file that the system property {@value #PROPERTY} names, or else
   * the shipped ones.
   *
   * @throws IllegalArgumentException naming file and what is wrong with it, in Japanese
   */
  public static Precedence load() {
    String own = System.getProperty(PROPERTY);
    try (InputStream in =
            own == null
                ? Precedence.class.getResourceAsStream(SHIPPED)
                : Files.newInputStream(Path.of(own));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(reader, own == null ? SHIPPED : own);
    } catch (IOException e) {
      throw new UncheckedIOException(own + ": 優先順位の規則を読めません。", e);
    }
  }

  /** Reads a table of rules; {@code file} is how messages name it. */
  static Precedence read(Reader in, String file) throws IOException {
    List<Rule> all;
    try {
      all = FORMAT.parse(in).getRecords().stream().map(Rule::of).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": 優先順位の規則を読めません（" + e.getMessage() + "）。", e);
    }
    return new Precedence(
        all.stream()
            .sorted(Comparator.comparingInt(Rule::order))
            .collect(
                Collectors.groupingBy(
                    Rule::between, () -> new EnumMap<>(Between.class), Collectors.toList())));
  }

  /** The rule that decides and the reading it decides for; nothing when no rule fits. */
  public Optional<Choice> choose(Between between, List<Told> readings) {
    for (Rule rule : rules.getOrDefault(between, List.of())) {
      if (rule.use().equals(NONE)) {
        return Optional.of(new Choice(null, rule.text()));
      }
      for (Told each : readings) {
        if (each.role().equals(rule.use())
            && (rule.when() == null || each.marks().contains(rule.when()))) {
          return Optional.of(new Choice(each, rule.text()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What a rule decides.
   *
   * @param told the reading in use, or null when the rule is that none is
   * @param rule the rule, in Japanese
   */
  public record Choice(Told told, String rule) {}

  private record Rule(Between between, int order, String use, String when, String text) {

    static Rule of(CSVRecord row) {
      return new Rule(
          Between.of(row.get("between")),
          Integer.parseInt(row.get("order")),
          row.get("use"),
          row.get("when").isEmpty() ? null : row.get("when"),
          row.get("rule"));
    }
  }
}
