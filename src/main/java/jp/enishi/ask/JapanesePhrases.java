package jp.enishi.ask;

import java.util.List;
import java.util.Set;
import jp.enishi.ask.Concept.Kind;
import jp.enishi.ask.Concept.Named;

/** Nouns of a Japanese question. */
final class JapanesePhrases extends Phrases {

  private static final Set<String> OF = Set.of("の", "にある", "にいる", "内の", "内にある", "県内の", "内", "'s");
  private static final Set<String> WHERE = Set.of("で", "では", "内で", "にて", "にある");
  private static final Set<String> OTHER_AFTER =
      Set.of(
          "と", "に", "へ", "との", "とも", "には", "にも", "とは", "や", "との間の", "との間で", "との間に", "に対して", "に対し",
          "に対する", "相手の", "相手に", "相手と");

  JapanesePhrases(String text, List<Token> tokens) {
    super(text, tokens);
  }

  /** Places, each with の, and then a kind or a name. */
  @Override
  int phrase(int from) {
    Sort sort = new Sort();
    int series = Places.series(tokens, from, sort);
    if (series > from) {
      int to = kinds(series, sort);
      add(null, sort, from, to);
      return to;
    }
    int both = Places.both(tokens, from, true, sort);
    if (both > from) {
      add(null, sort, from, both);
      return both;
    }
    Named place = null;
    int placeAt = -1;
    int i = Places.without(tokens, from, true, sort);
    if (i > from && sort.isWithinJapan() && isSaidOfAll(tokens.get(i - 1))) {
      add(null, sort, from, i);
      return i;
    }
    int end = i;
    while (i > from
        && i < tokens.size()
        && (tokens.get(i).isParticle(OF) || isCountryOf(i, sort))) {
      i++;
    }
    while (i < tokens.size()) {
      Concept concept = tokens.get(i).concept();
      if (concept instanceof Named named) {
        boolean listed = tokens.get(i).text().startsWith("・") || isBehindComma(i);
        if (place != null && (!Places.lies(named, place) || listed)) {
          break;
        }
        boolean isPlace =
            named.candidates().stream()
                .anyMatch(n -> n.isPrefecture() || n.kind().equals("ForeignRegion"));
        if (i > from && place == null && !sort.mayHold(named.candidates())) {
          add(null, sort, from, end);
          return end;
        }
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
        if (sort.isAbroad() && Boolean.TRUE.equals(kind.domestic()) && i > from && isApart(i)) {
          add(null, sort, from, end); // 中国 都道府県: those of Japan, with China
          return end;
        }
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
      int more = alternative(end);
      if (more >= 0) {
        i = more;
        continue;
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

  /** フランスまたはドイツ: one place more, where either will do; -1 for none. */
  private int alternative(int end) {
    int next = end < tokens.size() && tokens.get(end).isParticle(Set.of("か", "は")) ? end + 1 : end;
    boolean or =
        next < tokens.size()
            && isPart(tokens.get(end - 1))
            && isPart(tokens.get(next))
            && between(end - 1, next).matches("、?(?:か|または|もしくは|あるいは|ないし)、?");
    return or ? next : -1;
  }

  private static boolean isPart(Token token) {
    return token.concept() instanceof Concept.InCountry || token.concept() instanceof Concept.Area;
  }

  /** 九州以外で: of those that are asked for, and of no other word beside it. */
  private static boolean isSaidOfAll(Token except) {
    return except.text().matches(".*(で|て|は)");
  }

  /** No particle joins it to the word before. */
  private boolean isApart(int at) {
    return !(tokens.get(at - 1).concept() instanceof Concept.Particle);
  }

  /** 中国以外の国の都市: what the countries are, said once more. */
  private boolean isCountryOf(int at, Sort sort) {
    return sort.restricted()
        && tokens.get(at).is(Sign.COUNTRY_WORD)
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isParticle(OF);
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

  @Override
  boolean isBesideKind(Token kind) {
    return kind.text().startsWith("・");
  }

  @Override
  boolean isOther(Token before, Token after) {
    return after != null && after.isParticle(OTHER_AFTER)
        || isSomewhere(after)
        || isWhose(after)
        || isSaidOfPartner(before, after);
  }

  /** 山陰の市町村の提携先は: whose partners are asked for, and nothing else. */
  private boolean isWhose(Token after) {
    int at = tokens.indexOf(after) + 1;
    boolean named = tokens.stream().anyMatch(t -> t.concept() instanceof Named);
    if (named || at == 0 || at >= tokens.size() || !after.isParticle(Set.of("の"))) {
      return false;
    }
    at += tokens.get(at).is(Sign.FOREIGN) || tokens.get(at).is(Sign.DOMESTIC) ? 1 : 0;
    return at < tokens.size()
        && tokens.get(at).is(Sign.PARTNER)
        && tokens.stream()
            .skip(at + 1)
            .allMatch(
                t ->
                    t.concept() instanceof Concept.Particle
                        || t.is(Sign.LIST)
                        || t.is(Sign.WHICH)
                        || t.is(Sign.COUNT) && !t.text().endsWith("国"));
  }

  /** 国外のどこかと. */
  private boolean isSomewhere(Token after) {
    int at = tokens.indexOf(after);
    return after != null
        && after.is(Sign.WHICH)
        && after.text().matches("どこか|何か|誰か|いずれか")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isParticle(OTHER_AFTER);
  }

  /** 協定、相手が企業のもの: what the other party is. */
  private boolean isSaidOfPartner(Token before, Token after) {
    int at = tokens.indexOf(before);
    return at > 0
        && before.isParticle(Set.of("が", "は"))
        && tokens.get(at - 1).is(Sign.PARTNER)
        && after != null
        && after.isParticle(Set.of("の"));
  }

  @Override
  boolean isWhere(int from, Token before, Token after) {
    int end = after == null ? tokens.size() : tokens.indexOf(after);
    Token last = tokens.get(end - 1);
    return after != null && after.isParticle(WHERE)
        || end - 1 > from && last.is(Sign.EXCEPT) && isSaidOfAll(last);
  }

  /** 川崎市以外, 川崎市を除く, 川崎市は不要. */
  @Override
  boolean isExcepted(Token before, int to) {
    int i = to;
    while (i < tokens.size() && tokens.get(i).isParticle(Set.of("を", "は", "が", "も", "との", "の"))) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).is(Sign.EXCEPT)
        || i < tokens.size()
            && i > to
            && tokens.get(i - 1).isParticle(Set.of("の"))
            && tokens.get(i).is(Sign.ELSE)
            && tokens.get(i).text().matches("(ほか|他)に.*")
        || isListedWithExcepted(to);
  }

  /** 浙江省と提携している県、静岡県と福井県を除く: both are taken out, for another is named before them. */
  private boolean isListedWithExcepted(int to) {
    boolean listed =
        to + 1 < tokens.size()
            && (tokens.get(to).isParticle(Set.of("と", "や"))
                || tokens.get(to).text().matches("[・、]"))
            && tokens.get(to + 1).concept() instanceof Named
            && tokens.get(to).start() == tokens.get(to - 1).end();
    boolean named =
        tokens.subList(0, to - 1).stream().anyMatch(t -> t.concept() instanceof Named)
            || tokens.subList(Math.min(to + 2, tokens.size()), tokens.size()).stream()
                .anyMatch(t -> t.concept() instanceof Named);
    return listed && named && isExcepted(tokens.get(to), to + 2);
  }
}
