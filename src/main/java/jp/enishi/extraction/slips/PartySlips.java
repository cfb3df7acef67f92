package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.issue.Contradiction;
import jp.enishi.source.PartyFact;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What an entry calls its parties abroad and they cannot be called: a city that no table has, a
 * letter apart from the only one of its country that it is like (ストーン・オン・トレント市), and a country with
 * a mayor (フランス市長).
 */
final class PartySlips {

  /** In a shorter name another letter makes another place (ベルンドルフ, パルンドルフ). */
  private static final Pattern NAME_IN_KATAKANA = Pattern.compile("[\\p{IsKatakana}ー・=＝]{8,}市?");

  private final ForeignPlaces foreign;

  PartySlips(ForeignPlaces foreign) {
    this.foreign = foreign;
  }

  List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (PartyFact each : entry.parties()) {
      if (each.name() != null && each.countryCode() != null) {
        likeCity(entry, each).forEach(found::add);
        mayorOfCountry(entry, each).forEach(found::add);
      }
    }
    return found;
  }

  private Stream<Contradiction> likeCity(EntryText entry, PartyFact party) {
    String name = party.name();
    String country = party.countryCode();
    if (!NAME_IN_KATAKANA.matcher(name).matches()
        || !foreign.cities(country, name).isEmpty()
        || foreign.division(country, name).isPresent()) {
      return Stream.empty();
    }
    List<ForeignCity> like = foreign.citiesLike(country, name);
    return like.size() == 1 && isOneLetterApart(name.replaceFirst("市$", ""), like.get(0))
        ? first(entry, name, "party", "当事者の地名は一覧になく、一字だけ違う都市があります。", like.get(0).name())
        : Stream.empty();
  }

  private static boolean isOneLetterApart(String name, ForeignCity city) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return city.names().stream().anyMatch(each -> distance.apply(each, name) == 1);
  }

  /** A country has no mayor, unless a city of it is called so. */
  private Stream<Contradiction> mayorOfCountry(EntryText entry, PartyFact party) {
    String country = party.country();
    return country != null
            && party.name().endsWith("市")
            && foreign.cities(party.countryCode(), country).isEmpty()
        ? first(entry, country + "市長", "mayor", "国には市長がいません。当事者の市のことのようです。", party.name() + "長")
        : Stream.empty();
  }

  /** The slip where the entry first has these words, if it has them. */
  private static Stream<Contradiction> first(
      EntryText entry, String written, String matter, String message, String otherwise) {
    return entry.lines().stream()
        .filter(line -> line.text().contains(written))
        .limit(1)
        .map(line -> Slip.of(entry, line.number(), matter, message, written, otherwise));
  }
}
