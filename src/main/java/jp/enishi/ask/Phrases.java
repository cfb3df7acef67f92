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

  private static final Set<String> OF =
      Set.of("の", "にある", "にいる", "内の", "内にある", "県内の", "内", "内で", "'s");
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
    Named place = null;
    int placeAt = -1;
    int i = from;
    int end = from;
    while (i < tokens.size()) {
      Concept concept = tokens.get(i).concept();
      if (concept instanceof Named named) {
        if (place != null && !Places.lies(named, place)) {
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
      } else if (concept instanceof Kind kind) {
        if (place != null && !(Places.takesPlace(place) && tokens.get(i - 1).isParticle(OF))) {
          break;
        }
        sort.kind(kind);
        if (place != null) {
          sort.prefecture(Places.prefecture(place));
        }
        add(null, sort, from, i + 1);
        return i + 1;
      } else if (!Places.location(tokens.get(i), sort)) {
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
    Sort sort = new Sort();
    int i = from;
    while (i < tokens.size() && Places.location(tokens.get(i), sort)) {
      i++;
    }
    boolean beside =
        i == from || i < tokens.size() && tokens.get(i).start() <= tokens.get(i - 1).end() + 1;
    if (beside && i < tokens.size() && tokens.get(i).concept() instanceof Named named) {
      int end = i + 1;
      Sort after = new Sort();
      int k = placeAfter(end, after, true);
      add(named, sort, from, k);
      return k;
    }
    if (i < tokens.size() && tokens.get(i).concept() instanceof Kind kind) {
      sort.kind(kind);
      i = placeAfter(i + 1, sort, false);
      add(null, sort, from, i);
      return i;
    }
    if (sort.restricted()) {
      add(null, sort, from, i);
      return i;
    }
    return from + 1;
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
    found.add(
        new Phrase(
            names,
            full,
            named == null ? sort : new Sort(),
            other,
            except,
            tokens.get(from).start(),
            tokens.get(to - 1).end()));
  }

  /** 川崎市以外, 川崎市を除く, 川崎市は不要. */
  private boolean isExcepted(int to) {
    int i = to;
    while (i < tokens.size() && tokens.get(i).isParticle(Set.of("を", "は", "が", "も"))) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).is(Sign.EXCEPT);
  }
}
