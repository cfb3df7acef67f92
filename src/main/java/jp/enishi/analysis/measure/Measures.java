package jp.enishi.analysis.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.enishi.analysis.network.AnalysisRefused;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All measures, in the order in which they are offered. */
public final class Measures {

  private static final List<Measure> ALL = read();

  private Measures() {}

  private static List<Measure> read() {
    try (InputStream in = new ClassPathResource("schema/measures.yml").getInputStream()) {
      return YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Measure> list() {
    return ALL;
  }

  /** The measure of this name; throws {@link AnalysisRefused} naming those that exist. */
  public static Measure get(String key) {
    String asked = key.strip().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(each -> each.key().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new AnalysisRefused(
                    "「%s」という指標はありません。使えるのは %s です。"
                        .formatted(
                            key, ALL.stream().map(Measure::key).collect(Collectors.joining("、")))));
  }
}
