package jp.enishi.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A form that the document of an agreement may have: 覚書, 合意書 ({@code ask/forms.yml}).
 *
 * @param forms as documents print it
 */
record DocumentForm(String name, String en, List<String> ja, List<String> eng, List<String> forms) {

  private static final List<DocumentForm> ALL = read();
  private static final Map<String, DocumentForm> BY_WORD = new HashMap<>();

  static {
    ALL.forEach(form -> form.words().forEach(word -> BY_WORD.put(word, form)));
  }

  /** All that questions can name. */
  static List<DocumentForm> all() {
    return ALL;
  }

  /** The form that a word of a question names; none for agreements of any form. */
  static Optional<DocumentForm> of(Token token) {
    return token.is(Sign.AGREEMENT)
        ? Optional.ofNullable(BY_WORD.get(token.text().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** How it is written in either language. */
  List<String> words() {
    return Stream.concat(ja.stream(), eng == null ? Stream.empty() : eng.stream()).toList();
  }

  /** As a language names it. */
  String in(boolean japanese) {
    return japanese ? name : en;
  }

  private static List<DocumentForm> read() {
    try (InputStream in = new ClassPathResource("ask/forms.yml").getInputStream()) {
      return new YAMLMapper().readValue(in, new TypeReference<List<DocumentForm>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
