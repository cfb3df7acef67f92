package jp.enishi.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Forms of question as data ({@code ask/completions.yml}): what may follow what was typed. */
final class CompletionForms {

  private static final Map<String, Map<String, List<String>>> FORMS = read();

  private CompletionForms() {}

  /**
   * What may follow the last of these.
   *
   * @param said names, countries, parts of Japan and fields of the question so far
   */
  static List<String> of(List<Concept> said, boolean latin) {
    Concept last = said.get(said.size() - 1);
    String after =
        last instanceof Concept.InCountry || last instanceof Concept.Area area && !area.isInJapan()
            ? "country"
            : last instanceof Concept.Area
                ? "area"
                : last instanceof Concept.Field
                    ? "field"
                    : said.stream().filter(Concept.Named.class::isInstance).count() > 1
                        ? "names"
                        : "name";
    return forms(after, latin);
  }

  /** Those that need no name. */
  static List<String> whole(boolean latin) {
    return forms("whole", latin);
  }

  private static List<String> forms(String after, boolean latin) {
    return FORMS.get(after).get(latin ? "en" : "ja");
  }

  private static Map<String, Map<String, List<String>>> read() {
    try (InputStream in = new ClassPathResource("ask/completions.yml").getInputStream()) {
      return new YAMLMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
