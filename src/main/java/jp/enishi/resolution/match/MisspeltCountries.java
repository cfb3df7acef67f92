package jp.enishi.resolution.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.Spelling;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Countries behind names that are none: ペトナム. Whoever is taken for a country so is left to a
 * person.
 */
final class MisspeltCountries {

  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

  /** Of shorter names too many differ by one letter: イラン, イラク. */
  private static final int LONG_ENOUGH = 4;

  private static final int LONGEST = 24;

  private final Map<String, Set<Country>> byKey = new HashMap<>();
  private final ForeignPlaces places;
  private final Countries countries;
  private final Spelling spelling;

  MisspeltCountries(Countries countries, ForeignPlaces places, Spelling spelling) {
    this.countries = countries;
    this.places = places;
    this.spelling = spelling;
    for (Country each : countries.all()) {
      each.names()
          .forEach(name -> byKey.computeIfAbsent(key(name), any -> new HashSet<>()).add(each));
    }
  }

  /** The only country whose name differs in voicing marks and long vowels alone. */
  Optional<Country> of(String words) {
    Set<Country> found = byKey.getOrDefault(key(words), Set.of());
    boolean known =
        countries.byName(words).isPresent()
            || !places.citiesAnywhere(words).isEmpty()
            || !places.divisionsAnywhere(words).isEmpty();
    return found.size() == 1 && !known && words.length() >= LONG_ENOUGH
        ? Optional.of(found.iterator().next())
        : Optional.empty();
  }

  /** The beginning that is one, where a place of that country follows: ペトナム of ペトナムハノイ市. */
  Optional<String> atStart(String text) {
    for (int end = Math.min(text.length() - 2, LONGEST); end >= LONG_ENOUGH; end--) {
      String rest = text.substring(end).strip();
      boolean fits =
          of(text.substring(0, end))
              .filter(
                  each ->
                      !places.cities(each.code(), rest).isEmpty()
                          || places.division(each.code(), rest).isPresent())
              .isPresent();
      if (fits) {
        return Optional.of(text.substring(0, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a name that is no country's may be this one's, a letter apart or cut off. */
  boolean mayBe(String printed, Country country) {
    String own = spelling.fold(printed.strip());
    boolean place =
        !places.citiesAnywhere(own).isEmpty() || !places.divisionsAnywhere(own).isEmpty();
    return !place
        && country.names().stream()
            .map(spelling::fold)
            .anyMatch(
                name ->
                    Sound.unvoiced(name).equals(Sound.unvoiced(own))
                        || spelling.blur(name).equals(spelling.blur(own))
                        || own.length() >= LONG_ENOUGH
                            && !own.startsWith(name)
                            && (name.startsWith(own) || ONE_EDIT.apply(name, own) >= 0));
  }

  private String key(String name) {
    return Sound.unvoiced(spelling.fold(name));
  }
}
