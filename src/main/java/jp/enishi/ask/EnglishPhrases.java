package jp.enishi.ask;

import java.util.List;
import java.util.Set;
import jp.enishi.ask.Concept.InCountry;
import jp.enishi.ask.Concept.Kind;
import jp.enishi.ask.Concept.Named;

/** Nouns of an English question. */
final class EnglishPhrases extends Phrases {

  private static final Set<String> OTHER_BEFORE = Set.of("with", "to");

  EnglishPhrases(String text, List<Token> tokens) {
    super(text, tokens);
  }

  /** Adjectives, a kind or a name, and then "in" with a place. */
  @Override
  int phrase(int from) {
    if (isApposition(from)) {
      add((Named) tokens.get(from + 2).concept(), new Sort(), from, from + 3);
      return from + 3;
    }
    Sort sort = new Sort();
    int i = Places.without(tokens, from, false, sort);
    if (i > from) {
      add(null, sort, from, i);
      return i;
    }
    int both = Places.both(tokens, from, false, sort);
    if (both > from) {
      add(null, sort, from, both);
      return both;
    }
    while (i < tokens.size() && Places.location(tokens.get(i), sort)) {
      i++;
      i += isListGoingOn(i) ? 1 : 0;
    }
    boolean beside =
        i == from || i < tokens.size() && tokens.get(i).start() <= tokens.get(i - 1).end() + 1;
    if (beside && i < tokens.size() && tokens.get(i).concept() instanceof Named named) {
      int end = i + 1;
      if (isOfPrefecture(i, named) && sort.isEmpty()) {
        sort.prefecture(Places.prefecture(named));
        end = kinds(i + 2, sort);
        add(null, sort, from, end);
        return end;
      }
      if (end < tokens.size()
          && isBeside(i)
          && tokens.get(end).concept() instanceof Kind kind
          && sort.isEmpty()) {
        if (isOfMunicipalities(kind) && Places.takesPlace(named)) {
          sort.prefecture(Places.prefecture(named));
          end = kinds(end, sort);
          add(null, sort, from, end);
          return end;
        }
        Token said = tokens.get(end);
        if (named.candidates().stream().anyMatch(name -> isOf(name, kind, said))) {
          end++;
        }
      }
      Sort after = new Sort();
      int k = above(end, named);
      k = k > end ? k : placeAfter(end, after, true);
      k = k > end && !after.mayHold(named.candidates()) ? end : k;
      add(named, sort, from, k);
      return k;
    }
    if (i < tokens.size() && tokens.get(i).concept() instanceof Kind) {
      i = placeAfter(kinds(i, sort), sort, false);
      i = Places.without(tokens, i, false, sort);
      add(null, sort, from, i);
      return i;
    }
    if (sort.restricted()) {
      add(null, sort, from, i);
      return i;
    }
    return from + 1;
  }

  /** "Izumi City in Kagoshima", "Izumi, Kagoshima": the prefecture that it lies in. */
  private int above(int from, Named named) {
    int i = from;
    if (i < tokens.size() && tokens.get(i).isParticle(Set.of("in"))) {
      i++;
    } else if (i >= tokens.size() || !isBehindComma(i)) {
      return from;
    }
    return i < tokens.size()
            && tokens.get(i).concept() instanceof Named place
            && Places.lies(named, place)
        ? i + 1
        : from;
  }

  /** "The cities of Shimonoseki and Kitakyushu": what the two are, and no partners of theirs. */
  private boolean isApposition(int from) {
    boolean two =
        from + 4 < tokens.size()
            && tokens.get(from).concept() instanceof Kind
            && tokens.get(from + 1).isParticle(Set.of("of"))
            && tokens.get(from + 2).concept() instanceof Named
            && tokens.get(from + 3).isParticle(Set.of("and"))
            && tokens.get(from + 4).concept() instanceof Named;
    Token before = from > 0 ? tokens.get(from - 1) : null;
    return two
        && (before == null
            || !before.is(Sign.PARTNER)
                && !before.is(Sign.TIE)
                && !before.is(Sign.SHARED)
                && !before.is(Sign.SAME)
                && !before.is(Sign.WHICH)
                && !(before.concept() instanceof Concept.Tie));
  }

  /** France or Italy: one place more. */
  private boolean isListGoingOn(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isParticle(Set.of("or", "and"))
        && Places.isAbroad(tokens.get(at - 1))
        && Places.isAbroad(tokens.get(at + 1));
  }

  private boolean isBeside(int i) {
    return tokens.get(i + 1).start() == tokens.get(i).end() + 1;
  }

  /** Niigata's municipalities: those that lie there. */
  private boolean isOfPrefecture(int i, Named named) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).isParticle(Set.of("'s"))
        && tokens.get(i + 2).start() <= tokens.get(i + 1).end() + 1
        && tokens.get(i + 2).concept() instanceof Kind kind
        && isOfMunicipalities(kind)
        && Places.takesPlace(named);
  }

  /** Hokkaido municipalities: those that lie there. */
  private static boolean isOfMunicipalities(Kind kind) {
    return kind.kinds().contains("Municipality") && !kind.kinds().contains("Prefecture");
  }

  /** Shibuya ward, Iwafune town: what it is, said behind its name. */
  private static boolean isOf(Name name, Kind kind, Token token) {
    boolean level = kind.levels().isEmpty() || kind.levels().contains(name.level());
    return kind.kinds().contains(name.kind()) && level && !token.text().endsWith("s");
  }

  /** Takes "in China", "of Kanagawa"; behind a name only "in" or a comma's nothing. */
  private int placeAfter(int from, Sort sort, boolean afterName) {
    int i = from;
    boolean in =
        i < tokens.size()
            && tokens
                .get(i)
                .isParticle(afterName ? Set.of("in") : Set.of("in", "from", "within", "of"));
    if (!in) {
      return from;
    }
    i++;
    int begin = i;
    i = Places.both(tokens, i, false, sort);
    while (i < tokens.size() && Places.location(tokens.get(i), sort)) {
      i++;
      if (i + 1 < tokens.size()
          && tokens.get(i).isParticle(Set.of("and", "or"))
          && tokens.get(i + 1).concept() instanceof InCountry) {
        i++;
      }
    }
    if (i == begin
        && i < tokens.size()
        && tokens.get(i).concept() instanceof Named named
        && named.candidates().get(0).isPrefecture()
        && !afterName) {
      sort.prefecture(named.candidates().get(0).name());
      i++;
      while (i + 1 < tokens.size()
          && tokens.get(i).isParticle(Set.of("and", "or"))
          && tokens.get(i + 1).concept() instanceof Named more
          && more.candidates().get(0).isPrefecture()) {
        sort.prefecture(more.candidates().get(0).name());
        i += 2;
      }
    }
    return i == begin ? from : i;
  }

  @Override
  boolean isBesideKind(Token kind) {
    return false;
  }

  @Override
  boolean isOther(Token before, Token after) {
    return before != null
        && (before.isParticle(OTHER_BEFORE)
            || before.is(Sign.TIE) && before.text().matches(".* (with|to)")
            || isOfPartners(before, after));
  }

  /** "Partners in both China and Korea": where those are with whom it is tied. */
  private boolean isOfPartners(Token before, Token after) {
    int at = tokens.indexOf(before);
    int last = (after == null ? tokens.size() : tokens.indexOf(after)) - 1;
    return at > 0
        && before.isParticle(Set.of("in"))
        && tokens.get(at - 1).is(Sign.PARTNER)
        && tokens.subList(at, last).stream()
            .anyMatch(t -> t.is(Sign.SHARED) && t.text().equals("both"));
  }

  @Override
  boolean isExcepted(Token before, int to) {
    Token after = to < tokens.size() ? tokens.get(to) : null;
    int and = before == null ? -1 : tokens.indexOf(before);
    boolean listed =
        and > 1
            && before.isParticle(Set.of("and", "or"))
            && tokens.get(and - 1).concept() instanceof Named
            && tokens.get(and - 2).is(Sign.EXCEPT);
    return listed
        || before != null && before.is(Sign.EXCEPT)
        || after != null && after.is(Sign.EXCEPT) && after.text().equals("aside");
  }

  @Override
  boolean isWhere(int from, Token before, Token after) {
    return from <= 1 && before != null && before.isParticle(Set.of("in", "within"));
  }
}
