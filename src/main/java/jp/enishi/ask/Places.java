package jp.enishi.ask;

import java.util.List;
import jp.enishi.ask.Concept.Area;
import jp.enishi.ask.Concept.InCountry;
import jp.enishi.ask.Concept.Named;

/** What words for places say of the names and sorts beside them. */
final class Places {

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
