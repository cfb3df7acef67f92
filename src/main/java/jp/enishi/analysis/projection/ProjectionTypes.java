package jp.enishi.analysis.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.web.BadParameter;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All projections, the default one first. */
public final class ProjectionTypes {

  private static final List<ProjectionType> ALL = read();

  private ProjectionTypes() {}

  private static List<ProjectionType> read() {
    try (InputStream in = new ClassPathResource("schema/projections.yml").getInputStream()) {
      return new YAMLMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<ProjectionType> list() {
    return ALL;
  }

  /** The one of this name; throws {@link BadParameter} naming those that exist. */
  public static ProjectionType get(String key) {
    return ALL.stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new BadParameter(
                    "projection",
                    "「%s」はありません。次のどれかを指定してください: %s"
                        .formatted(
                            key,
                            ALL.stream()
                                .map(each -> each.key() + "（" + each.name().ja() + "）")
                                .collect(Collectors.joining("、")))));
  }
}
