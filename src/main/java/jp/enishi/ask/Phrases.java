package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.enishi.ask.Concept.Kind;
import jp.enishi.ask.Concept.Named;

/**
 * Groups the nouns of a question: 中国の都市 and "cities in China" become one sort, 中国の瀋陽市 and 神奈川県の川崎市
 * one name, 神奈川県の市町村 a sort with its place.
 */
abstract class Phrases {

  private static final Set<String> OR = Set.of("や", "か", "または", "もしくは", "or");

  final List<Token> tokens;
  private final String text;
  private final List<Phrase> found = new ArrayList<>();

  Phrases(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Phrase> of(String text, List<Token> tokens, boolean japanese) {
    Phrases phrases =
        japanese ? new JapanesePhrases(text, tokens) : new EnglishPhrases(text, tokens);
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(phrases.phrase(i), i + 1);
    }
    return phrases.found;
  }

  /**
   * Reads the phrase that begins there, if any.
   *
   * @return the token behind it
   */
  abstract int phrase(int from);

  /** Whether kinds may stand side by side with nothing but a ・ between. */
  abstract boolean isBesideKind(Token kind);

  /** Whether the particle says that it is the other side. */
  abstract boolean isOther(Token before, Token after);

  /** Whether what stands there is taken out. */
  abstract boolean isExcepted(Token before, int to);

  /** Whether it says where those are that are asked for. */
  abstract boolean isWhere(int from, Token before, Token after);

  /** Whether a comma parts it from the word before: two of a list. */
  final boolean isBehindComma(int at) {
    return at > 0
        && text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).matches(" ?[、,].*");
  }

  /** What is written between two tokens. */
  final String between(int first, int second) {
    return text.substring(tokens.get(first).end(), tokens.get(second).start());
  }

  /** One kind, or several that one word can stand for: 県や市, cities or towns. */
  final int kinds(int from, Sort sort) {
    Kind kind = (Kind) tokens.get(from).concept();
    int to = from + 1;
    while (true) {
      int next = to;
      if (next < tokens.size() && tokens.get(next).isParticle(OR)) {
        next++;
      }
      if (next >= tokens.size()
          || !(tokens.get(next).concept() instanceof Kind more)
          || next == to && !isBesideKind(tokens.get(next))) {
        break;
      }
      Kind both = kind.or(more);
      if (both == null) {
        sort.clash();
        both = kind;
      }
      kind = both;
      to = next + 1;
    }
    sort.kind(kind);
    return to;
  }

  final void add(Named named, Sort sort, int from, int to) {
    List<Name> names = List.of();
    boolean full = true;
    if (named != null) {
      names = new ArrayList<>(named.candidates());
      full = named.full();
      Places.narrow(names, named, tokens.subList(from, to));
    }
    Token before = from > 0 ? tokens.get(from - 1) : null;
    Token after = to < tokens.size() ? tokens.get(to) : null;
    found.add(
        new Phrase(
            names,
            full,
            named == null ? sort : new Sort(),
            isOther(before, after),
            isExcepted(before, to),
            named == null && sort.isWithinJapan() && isWhere(from, before, after),
            tokens.get(from).start(),
            tokens.get(to - 1).end()));
  }
}
