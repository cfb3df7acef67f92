package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes sense of words that no dictionary has: a name with one letter wrong when only one name is
 * so near, and a subject before に関する, which is looked for in titles.
 */
final class Repairs {

  /** So long a beginning tells a name. */
  private static final int BEGINNING = 5;

  private static final int LONGEST = 40;

  private final Vocabulary vocabulary;
  private final Misspelt misspelt;
  private final Sounds sounds;

  Repairs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.misspelt = new Misspelt(vocabulary.language());
    this.sounds = new Sounds(vocabulary.names());
  }

  List<Token> repair(String text, List<Token> tokens) {
    List<Token> repaired = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!(token.concept() instanceof Concept.Unknown)) {
        repaired.add(token);
        continue;
      }
      Token right = right(text, tokens, i);
      repaired.removeIf(each -> each.start() >= right.start());
      repaired.add(right);
      while (i + 1 < tokens.size() && tokens.get(i + 1).end() <= right.end()) {
        i++;
      }
    }
    return repaired;
  }

  /** What the unknown word stands for, which may take in the words beside it; else itself. */
  private Token right(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return Topics.at(text, tokens, i)
        .or(() -> nearest(text, tokens, i))
        .or(() -> begun(text, tokens, token))
        .or(() -> misspelt.latin(token))
        .or(() -> misspelt.japanese(text, tokens, i))
        .orElse(token);
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
    spans.sort(Comparator.comparingInt(span -> span[0] - span[1]));
    for (int[] span : spans) {
      String part = text.substring(span[0], span[1]).strip();
      Optional<Concept.Named> found = vocabulary.nearNames().find(part).or(() -> sounds.find(part));
      if (found.isPresent()) {
        return Optional.of(new Token(found.get(), part, span[0], span[1]));
      }
    }
    return Optional.empty();
  }

  /** ワンチームとやま: the beginning of just one long name, or a good part of it. */
  private Optional<Token> begun(String text, List<Token> tokens, Token from) {
    Token found = null;
    for (Token last : tokens) {
      if (last.end() < from.end() || last.end() - from.start() > LONGEST) {
        continue;
      }
      String part = text.substring(from.start(), last.end());
      if (part.length() >= BEGINNING && !part.isBlank()) {
        Set<Name> names = new HashSet<>();
        Concept.Named named = null;
        for (Entry each : vocabulary.names().beginning(part).values()) {
          if (each.concept() instanceof Concept.Named candidate && isLong(candidate)) {
            names.addAll(candidate.candidates());
            named = candidate;
          }
        }
        if (names.size() == 1) {
          Concept concept = new Concept.Named(named.candidates(), false, true);
          found = new Token(concept, part, from.start(), last.end());
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isLong(Concept.Named named) {
    Name name = named.candidates().get(0);
    return name.known() && name.prefecture() == null && name.countryCode() == null;
  }
}
