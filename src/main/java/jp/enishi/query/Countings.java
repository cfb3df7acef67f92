package jp.enishi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.web.BadParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The ways of counting, from {@code schema/countings.yml}; the first is the documents' own. */
@Component
public class Countings {

  private final List<Counting> countings = read("countings", new TypeReference<>() {});
  private final Map<String, String> reasons = read("uncounted", new TypeReference<>() {});

  private static <T> T read(String name, TypeReference<T> type) {
    try (InputStream in = new ClassPathResource("schema/" + name + ".yml").getInputStream()) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Counting> listCountings() {
    return countings;
  }

  /** Why a printed number is not counted, by name, from {@code schema/uncounted.yml}. */
  Map<String, String> reasons() {
    return reasons;
  }

  /** The one of this name, the first when none is named; throws {@link BadParameter}. */
  public Counting get(String name) {
    if (name == null || name.isBlank()) {
      return countings.get(0);
    }
    return countings.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadParameter(
                    "countAs",
                    "「"
                        + name
                        + "」はありません。次のどれかを指定してください: "
                        + countings.stream().map(Counting::name).collect(Collectors.joining("、"))));
  }
}
