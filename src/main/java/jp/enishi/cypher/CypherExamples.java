package jp.enishi.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Worked examples of Cypher for planners ({@code schema/cypher-examples.yml}). */
@Component
public class CypherExamples {

  /**
   * A question to start from.
   *
   * @param ja what it asks, in Japanese
   * @param en the same in English
   * @param parameters as {@code POST /api/cypher} takes them
   */
  public record Example(
      String id, String ja, String en, String query, Map<String, Object> parameters) {

    public Example {
      parameters = parameters == null ? Map.of() : parameters;
    }
  }

  private final List<Example> examples = read();

  /** In the order of the file. */
  public List<Example> list() {
    return examples;
  }

  private static List<Example> read() {
    try (InputStream in = new ClassPathResource("schema/cypher-examples.yml").getInputStream()) {
      return new YAMLMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
