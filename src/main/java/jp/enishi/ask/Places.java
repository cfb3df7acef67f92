package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.enishi.ask.Concept.Area;
import jp.enishi.ask.Concept.InCountry;
import jp.enishi.ask.Concept.Named;

/** What words for places say of the names and sorts beside them. */
final class Places {

  private static final Set<String> INSIDE = Set.of("の", "内", "内の", "県内の", "にある", "や", "と");

  private static final Set<String> ALSO = Set.of("とも", "にも", "も");
  private static final Set<String> LISTED = Set.of("と", "や", "とも", "にも", "も");

  private Places() {}

  /** Takes a country, area, 国内 or 海外 into the sort; whether it was one. */
  static boolean location(Token token, Sort sort) {
    Concept concept = token.concept();
    if (concept instanceof InCountry in) {
      if (in.country().code().equals("JP")) {
        sort.domestic(true);
      } else {
        sort.country(in.country());
      }
      return true;
    }
    if (concept instanceof Area area) {
      sort.area(area);
      return true;
    }
    if (token.is(Sign.DOMESTIC) || token.is(Sign.FOREIGN)) {
      sort.domestic(token.is(Sign.DOMESTIC));
      return true;
    }
    return false;
  }

  /**
   * 中国以外, 中国と韓国を除く, 中国でも韓国でもない, outside China: takes the countries that are left out into the sort.
   *
   * @return the token behind; {@code from} when there are none
   */
  static int without(List<Token> tokens, int from, boolean japanese, Sort sort) {
    Sort left = new Sort();
    int i = from;
    if (!japanese) {
      if (i >= tokens.size() || !tokens.get(i).is(Sign.EXCEPT)) {
        return from;
      }
      i++;
    }
    int first = i;
    boolean neither = japanese;
    while (i < tokens.size() && isLeftOut(tokens.get(i), left)) {
      i++;
      neither &= i < tokens.size() && tokens.get(i).isParticle(Set.of("でも"));
      boolean more =
          i + 1 < tokens.size()
              && tokens.get(i).isParticle(Set.of("と", "や", "and", "or", "でも"))
              && isLeftOut(tokens.get(i + 1), new Sort());
      i += more ? 1 : 0;
    }
    if (i == first || !left.leavesOut()) {
      return from;
    }
    if (japanese) {
      while (i < tokens.size() && tokens.get(i).isParticle(Set.of("を", "は", "でも"))) {
        i++;
      }
      boolean said =
          i < tokens.size()
              && (tokens.get(i).is(Sign.EXCEPT)
                  || neither && tokens.get(i).is(Sign.NOT) && tokens.get(i).text().startsWith("な"));
      if (!said) {
        return from;
      }
      i++;
      if (i < tokens.size() && tokens.get(i).is(Sign.COUNTRY_WORD)) { // 中国以外の国: not Japan
        left.domestic(false);
        boolean other =
            i + 1 < tokens.size() && tokens.get(i + 1).isParticle(Set.of("と", "との", "に", "とは"));
        i += other ? 1 : 0;
      }
    }
    sort.add(left);
    return i;
  }

  /** A country, or a part of the world; Japan is left out by being abroad. */
  private static boolean isLeftOut(Token token, Sort left) {
    Concept concept = token.concept();
    boolean japan =
        token.is(Sign.DOMESTIC) && token.text().equals("日本")
            || concept instanceof InCountry in && in.country().code().equals("JP");
    if (japan) {
      left.domestic(false);
      return true;
    }
    if (concept instanceof InCountry in) {
      left.notCountry(in.country());
      return true;
    }
    if (concept instanceof Area area) {
      left.notArea(area);
      if (area.name().matches("(東)?アジア")) { // where Japan lies too
        left.domestic(false);
      }
      return true;
    }
    return false;
  }

  /** 瀬戸市（愛知県）: where it is, said behind it. */
  static boolean isAbove(Concept concept, Named named) {
    return concept instanceof Named place && lies(named, place)
        || concept instanceof InCountry in
            && named.candidates().stream()
                .anyMatch(name -> in.country().code().equals(name.countryCode()));
  }

  /** Whether 〜の市町村 can follow. */
  static boolean takesPlace(Named place) {
    return place.candidates().stream().anyMatch(Name::isPrefecture);
  }

  static boolean lies(Named inner, Named outer) {
    return inner.candidates().stream()
        .anyMatch(a -> outer.candidates().stream().anyMatch(a::liesIn));
  }

  static String prefecture(Named place) {
    return place.candidates().stream().filter(Name::isPrefecture).findFirst().orElseThrow().name();
  }

  /**
   * 静岡県内・長野県内の市町村: takes two prefectures and more into the sort.
   *
   * @return where the kind stands that lies in them; {@code from} when there is no such series
   */
  static int series(List<Token> tokens, int from, Sort sort) {
    List<String> within = new ArrayList<>();
    int i = from;
    while (i < tokens.size()
        && tokens.get(i).concept() instanceof Named place
        && takesPlace(place)
        && (i == from || isParted(tokens, i))) {
      within.add(prefecture(place));
      i++;
      while (i < tokens.size() && tokens.get(i).isParticle(INSIDE)) {
        i++;
      }
    }
    boolean ends =
        within.size() > 1
            && i < tokens.size()
            && tokens.get(i - 1).concept() instanceof Concept.Particle
            && tokens.get(i).concept() instanceof Concept.Kind kind
            && kind.kinds().contains("Municipality");
    if (!ends) {
      return from;
    }
    within.forEach(sort::prefecture);
    return i;
  }

  /**
   * 韓国と中国の両方, 韓国とも中国とも, both China and Korea: takes all of the places into the sort, each of which
   * is wanted.
   *
   * @return the token behind; {@code from} when there is no such series
   */
  static int both(List<Token> tokens, int from, boolean japanese, Sort sort) {
    Sort all = new Sort();
    int i = from;
    if (!japanese) {
      if (i >= tokens.size()
          || !tokens.get(i).is(Sign.SHARED)
          || !tokens.get(i).text().equals("both")) {
        return from;
      }
      i++;
    }
    int places = 0;
    boolean also = japanese;
    while (i < tokens.size() && isAbroad(tokens.get(i)) && location(tokens.get(i), all)) {
      places++;
      i++;
      also &= i < tokens.size() && tokens.get(i).isParticle(ALSO);
      boolean more =
          i + 1 < tokens.size()
              && tokens.get(i).isParticle(japanese ? LISTED : Set.of("and"))
              && isAbroad(tokens.get(i + 1));
      if (!more) {
        break;
      }
      i++;
    }
    if (places < 2) {
      return from;
    }
    if (japanese && !also) {
      while (i < tokens.size() && tokens.get(i).isParticle(Set.of("の"))) {
        i++;
      }
      if (i >= tokens.size() || !tokens.get(i).is(Sign.SHARED)) {
        return from;
      }
      i++;
    }
    all.each();
    sort.add(all);
    return i;
  }

  static boolean isAbroad(Token token) {
    return token.concept() instanceof InCountry in && !in.country().code().equals("JP")
        || token.concept() instanceof Area area && !area.isInJapan();
  }

  /** By ・ or や; by と or a comma only where both are said to be places (県内). */
  private static boolean isParted(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    return tokens.get(at).text().startsWith("・")
        || before.isParticle(Set.of("や", "内"))
        || before.isParticle(Set.of("と")) && tokens.get(at - 2).isParticle(Set.of("内"));
  }

  /** What stands above the name leaves only those that lie there. */
  static void narrow(List<Name> names, Named itself, List<Token> phrase) {
    for (Token token : phrase) {
      Concept above = token.concept();
      if (above == itself) {
        continue;
      }
      List<Name> within =
          names.stream()
              .filter(
                  name ->
                      above instanceof InCountry in
                              && in.country().code().equals(name.countryCode())
                          || above instanceof Named named
                              && named.candidates().stream().anyMatch(name::liesIn))
              .toList();
      if (!within.isEmpty()) {
        names.clear();
        names.addAll(within);
      }
    }
  }
}
