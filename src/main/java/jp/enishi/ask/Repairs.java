package jp.enishi.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes sense of words that no dictionary has: a name with one letter wrong when only one name is
 * so near, and a subject before に関する, which is looked for in titles.
 */
final class Repairs {

  private static final int LATIN = 5;
  private static final int JAPANESE = 4;
  private static final int LOOK_ALIKE = 2;

  private final Vocabulary vocabulary;

  Repairs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Token> repair(String text, List<Token> tokens) {
    List<Token> repaired = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!(token.concept() instanceof Concept.Unknown)) {
        repaired.add(token);
        continue;
      }
      if (i + 1 < tokens.size()
          && (tokens.get(i + 1).is(Sign.RELATED) || tokens.get(i + 1).is(Sign.FIELD_WORD))) {
        String topic = token.text().strip();
        repaired.add(
            new Token(
                new Concept.Field(topic, List.of(), topic),
                token.text(),
                token.start(),
                token.end()));
        continue;
      }
      Optional<Token> name = nearest(text, tokens, i);
      if (name.isPresent()) {
        repaired.add(name.get());
        int end = name.get().end();
        while (i + 1 < tokens.size() && tokens.get(i + 1).end() <= end) {
          i++;
        }
        while (repaired.size() > 1
            && repaired.get(repaired.size() - 2).start() >= name.get().start()) {
          repaired.remove(repaired.size() - 2);
        }
      } else {
        repaired.add(token);
      }
    }
    return repaired;
  }

  /** The unknown word alone or with what stands right behind or before it, as one mistyped name. */
  private Optional<Token> nearest(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    List<int[]> spans = new ArrayList<>();
    for (int back = 0; back <= 1; back++) {
      for (int on = 0; on <= 2; on++) {
        if (at - back >= 0 && at + on < tokens.size()) {
          spans.add(new int[] {tokens.get(at - back).start(), tokens.get(at + on).end()});
        }
      }
    }
    for (int[] span : spans) {
      String part = text.substring(span[0], span[1]).strip();
      Optional<Concept.Named> found = near(part);
      if (found.isPresent()) {
        return Optional.of(new Token(found.get(), part, span[0], span[1]));
      }
    }
    return Optional.empty();
  }

  private Optional<Concept.Named> near(String part) {
    boolean latin = part.codePoints().allMatch(c -> c < 0x250);
    String key = latin ? Folding.latinKey(part) : new Folding().key(part);
    boolean looksLike = !latin && key.length() >= LOOK_ALIKE;
    if (key.length() < (latin ? LATIN : LOOK_ALIKE)) {
      return Optional.empty();
    }
    Folding folding = new Folding();
    String blurred = looksLike ? folding.blurred(part) : "";
    Set<String> ids = new HashSet<>();
    Concept.Named found = null;
    for (Map.Entry<String, Entry> each : vocabulary.names().forms(latin).entrySet()) {
      if (each.getValue().concept() instanceof Concept.Named named
          && named.candidates().get(0).known()
          && (looksLike
                  && each.getKey().length() == key.length()
                  && folding.blurred(each.getKey()).equals(blurred)
              || key.length() >= JAPANESE && Typing.oneSlip(key, each.getKey()))) {
        if (ids.add(named.candidates().get(0).id())) {
          found = new Concept.Named(named.candidates(), named.full(), true);
        }
      }
    }
    return ids.size() == 1 ? Optional.of(found) : Optional.empty();
  }
}
