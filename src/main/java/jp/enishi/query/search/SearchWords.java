package jp.enishi.query.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words of everyday speech around a name that are no part of it ({@code schema/search-words.yml}).
 *
 * @param places labels of kind whose names end in a word for what they are
 * @param ranks those words, the longest first: 特別市, 市, 省
 * @param offices what follows the name of a government when its seat is meant: 役所, 庁
 * @param latin English words around a name, each with the kinds of organisation that it speaks of
 */
record SearchWords(
    List<String> places, List<String> ranks, List<String> offices, List<LatinWord> latin) {

  /**
   * @param word in lower case
   * @param kinds labels that it makes likelier; empty when it says nothing
   */
  record LatinWord(String word, List<String> kinds) {

    LatinWord {
      kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
  }

  static SearchWords load() {
    try (InputStream in = new ClassPathResource("schema/search-words.yml").getInputStream()) {
      return new YAMLMapper().readValue(in, SearchWords.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
