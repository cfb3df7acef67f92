package jp.enishi.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes {@code source.yml}. */
final class Sidecar {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              each -> each.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .build();

  private Sidecar() {}

  static String write(SourceInfo source) {
    return YAML.writeValueAsString(source);
  }

  static SourceInfo read(Resource sidecar) {
    try (InputStream in = sidecar.getInputStream()) {
      SourceInfo info = YAML.readValue(in, SourceInfo.class);
      if (info.id() == null || info.title() == null) {
        throw new BadFacts(sidecar.getDescription(), 0, "id と title が要ります。");
      }
      return info;
    } catch (JacksonException e) {
      throw new BadFacts(sidecar.getDescription(), 0, "読めません（" + e.getOriginalMessage() + "）。");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
