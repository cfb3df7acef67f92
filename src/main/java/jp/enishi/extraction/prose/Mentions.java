package jp.enishi.extraction.prose;

import java.util.List;
import java.util.function.Supplier;

/**
 * The organisations that a sentence names, looked for when a rule first asks: the morphological
 * analyser is the dearest part of reading, and most sentences hold no word that any rule goes by.
 */
final class Mentions {

  private Supplier<List<Mention>> search;
  private List<Mention> found;

  Mentions(Supplier<List<Mention>> search) {
    this.search = search;
  }

  /** In the order of the sentence. */
  List<Mention> all() {
    if (found == null) {
      found = search.get();
      search = null;
    }
    return found;
  }
}
