package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.enishi.ask.Concept.InCountry;
import jp.enishi.ask.Concept.Kind;
import jp.enishi.ask.Concept.Named;

/**
 * Groups the nouns of a question: 中国の都市 and "cities in China" become one sort, 中国の瀋陽市 and 神奈川県の川崎市
 * one name, 神奈川県の市町村 a sort with its place.
 */
final class Phrases {

  private static final Set<String> OF = Set.of("の", "にある", "にいる", "内の", "内にある", "県内の", "内", "'s");
  private static final Set<String> OR = Set.of("や", "か", "または", "もしくは", "or");
  private static final Set<String> WHERE = Set.of("で", "では", "内で", "にて", "にある");
  private static final Set<String> OTHER_AFTER =
      Set.of(
          "と", "に", "へ", "との", "とも", "には", "にも", "とは", "や", "との間の", "との間で", "との間に", "に対して", "に対し",
          "に対する", "相手の", "相手に", "相手と");
  private static final Set<String> OTHER_BEFORE = Set.of("with", "to");

  private final List<Token> tokens;
  private final boolean japanese;
  private final List<Phrase> found = new ArrayList<>();

  private Phrases(List<Token> tokens, boolean japanese) {
    this.tokens = tokens;
    this.japanese = japanese;
  }

  static List<Phrase> of(List<Token> tokens, boolean japanese) {
    Phrases phrases = new Phrases(tokens, japanese);
    phrases.read();
    return phrases.found;
  }

  private void read() {
    int i = 0;
    while (i < tokens.size()) {
      int next = japanese ? japanesePhrase(i) : englishPhrase(i);
      i = Math.max(next, i + 1);
    }
  }

  /** Places, each with の, and then a kind or a name. */
  private int japanesePhrase(int from) {
    Sort sort = new Sort();
    int series = Places.series(tokens, from, sort);
    if (series > from) {
      int to = kinds(series, sort);
      add(null, sort, from, to);
      return to;
    }
    Named place = null;
    int placeAt = -1;
    int i = from;
    int end = from;
    while (i < tokens.size()) {
      Concept concept = tokens.get(i).concept();
      if (concept instanceof Named named) {
        if (place != null && (!Places.lies(named, place) || tokens.get(i).text().startsWith("・"))) {
          break;
        }
        boolean isPlace =
            named.candidates().stream()
                .anyMatch(n -> n.isPrefecture() || n.kind().equals("ForeignRegion"));
        if (!isPlace) {
          int to = i + 1;
          while (to < tokens.size() && Places.isAbove(tokens.get(to).concept(), named)) {
            to++;
          }
          add(named, sort, from, to);
          return to;
        }
        place = named;
        placeAt = i;
      } else if (concept instanceof Kind) {
        if (place != null && !(Places.takesPlace(place) && tokens.get(i - 1).isParticle(OF))
            || place != null && isWithKind(i)) {
          break;
        }
        int to = kinds(i, sort);
        if (place != null) {
          sort.prefecture(Places.prefecture(place));
        }
        add(null, sort, from, to);
        return to;
      } else if (place != null || !Places.location(tokens.get(i), sort)) {
        break;
      }
      end = i + 1;
      i = end;
      while (i < tokens.size() && tokens.get(i).isParticle(OF)) {
        i++;
      }
      if (i == end
          && i < tokens.size()
          && !(tokens.get(i).concept() instanceof Kind
              || tokens.get(i).concept() instanceof Named)) {
        break;
      }
    }
    if (place != null) {
      boolean where = isWhere(place, placeAt);
      if (where) {
        sort.prefecture(Places.prefecture(place));
      }
      add(where ? null : place, sort, from, placeAt + 1);
      return placeAt + 1;
    }
    if (sort.restricted()) {
      add(null, sort, from, end);
      return end;
    }
    return from + 1;
  }

  /** One kind, or several that one word can stand for: 県や市, cities or towns. */
  private int kinds(int from, Sort sort) {
    Kind kind = (Kind) tokens.get(from).concept();
    int to = from + 1;
    while (true) {
      int next = to;
      if (next < tokens.size() && tokens.get(next).isParticle(OR)) {
        next++;
      }
      if (next >= tokens.size()
          || !(tokens.get(next).concept() instanceof Kind more)
          || next == to && !(japanese && tokens.get(next).text().startsWith("・"))) {
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

  /** 三重県の大学との協定: what Mie has with universities, who are nowhere said to be there. */
  private boolean isWithKind(int at) {
    Kind kind = (Kind) tokens.get(at).concept();
    return !kind.kinds().isEmpty()
        && kind.kinds().stream().noneMatch(k -> k.equals("Municipality") || k.equals("Prefecture"))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isParticle(Set.of("との"))
        && tokens.stream().filter(t -> t.concept() instanceof Kind).count() == 1;
  }

  /** 北海道で、ロシアと交流している自治体: where those are that are asked for. */
  private boolean isWhere(Named place, int at) {
    return Places.takesPlace(place)
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isParticle(WHERE)
        && tokens.stream()
            .skip(at + 2)
            .anyMatch(
                t -> t.concept() instanceof Kind kind && kind.kinds().contains("Municipality"));
  }

  /** Adjectives, a kind or a name, and then "in" with a place. */
  private int englishPhrase(int from) {
    if (isApposition(from)) {
      add((Named) tokens.get(from + 2).concept(), new Sort(), from, from + 3);
      return from + 3;
    }
    Sort sort = new Sort();
    int i = from;
    while (i < tokens.size() && Places.location(tokens.get(i), sort)) {
      i++;
    }
    boolean beside =
        i == from || i < tokens.size() && tokens.get(i).start() <= tokens.get(i - 1).end() + 1;
    if (beside && i < tokens.size() && tokens.get(i).concept() instanceof Named named) {
      int end = i + 1;
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
      int k = placeAfter(end, after, true);
      k = k > end && !after.mayHold(named.candidates()) ? end : k;
      add(named, sort, from, k);
      return k;
    }
    if (i < tokens.size() && tokens.get(i).concept() instanceof Kind) {
      i = placeAfter(kinds(i, sort), sort, false);
      add(null, sort, from, i);
      return i;
    }
    if (sort.restricted()) {
      add(null, sort, from, i);
      return i;
    }
    return from + 1;
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

  private boolean isBeside(int i) {
    return tokens.get(i + 1).start() == tokens.get(i).end() + 1;
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

  private void add(Named named, Sort sort, int from, int to) {
    List<Name> names = List.of();
    boolean full = true;
    if (named != null) {
      names = new ArrayList<>(named.candidates());
      full = named.full();
      Places.narrow(names, named, tokens.subList(from, to));
    }
    Token before = from > 0 ? tokens.get(from - 1) : null;
    Token after = to < tokens.size() ? tokens.get(to) : null;
    boolean other =
        after != null && japanese && after.isParticle(OTHER_AFTER)
            || before != null && !japanese && before.isParticle(OTHER_BEFORE)
            || before != null
                && !japanese
                && before.is(Sign.TIE)
                && before.text().matches(".* (with|to)");
    boolean except =
        japanese
            ? isExcepted(to)
            : before != null && before.is(Sign.EXCEPT)
                || after != null && after.is(Sign.EXCEPT) && after.text().equals("aside");
    boolean where =
        named == null
            && sort.isWithinJapan()
            && (japanese
                ? after != null && after.isParticle(WHERE)
                : from <= 1 && before != null && before.isParticle(Set.of("in", "within")));
    found.add(
        new Phrase(
            names,
            full,
            named == null ? sort : new Sort(),
            other,
            except,
            where,
            tokens.get(from).start(),
            tokens.get(to - 1).end()));
  }

  /** 川崎市以外, 川崎市を除く, 川崎市は不要. */
  private boolean isExcepted(int to) {
    int i = to;
    while (i < tokens.size() && tokens.get(i).isParticle(Set.of("を", "は", "が", "も", "との", "の"))) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).is(Sign.EXCEPT);
  }
}
