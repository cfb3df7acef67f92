package jp.enishi.ask;

import com.atilika.kuromoji.ipadic.Token;
import java.util.List;
import java.util.Optional;

/** 川先市 for 川崎市: a name converted from kana to other characters, told by how it sounds. */
final class Sounds {

  /** What a name of a place ends with, and how that may sound. */
  private static final String PLACE = "[一-龠々]{2,6}(?:市|町|村|県|区)";

  private final Dictionary names;

  Sounds(Dictionary names) {
    this.names = names;
  }

  /** The one that the graph holds and that sounds so; none when several do. */
  Optional<Concept.Named> find(String typed) {
    if (!typed.matches(PLACE)) {
      return Optional.empty();
    }
    StringBuilder kana = new StringBuilder();
    for (Token word : Morphology.words(typed)) {
      if (word.getReading().equals("*")) {
        return Optional.empty();
      }
      kana.append(Folding.inHiragana(word.getReading()));
    }
    return names
        .japanese(kana.toString())
        .map(Entry::concept)
        .filter(Concept.Named.class::isInstance)
        .map(Concept.Named.class::cast)
        .filter(named -> alike(named, typed))
        .map(named -> new Concept.Named(named.candidates(), named.full(), true));
  }

  /** Of the same rank, with a character in common, and in the graph. */
  private static boolean alike(Concept.Named named, String typed) {
    List<Name> names = named.candidates();
    String name = names.get(0).name();
    return names.size() == 1
        && names.get(0).known()
        && name.length() == typed.length()
        && name.charAt(name.length() - 1) == typed.charAt(typed.length() - 1)
        && name.substring(0, name.length() - 1).chars().anyMatch(c -> typed.indexOf(c) >= 0);
  }
}
