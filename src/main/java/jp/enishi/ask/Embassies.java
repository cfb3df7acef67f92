package jp.enishi.ask;

import java.util.List;
import java.util.Optional;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;

/**
 * What else embassies are called, of which a document prints one full name: デンマーク大使館, the Danish
 * embassy and the embassy of Denmark for 在日デンマーク王国大使館.
 */
final class Embassies {

  private static final String EMBASSY = "大使館";

  private Embassies() {}

  /**
   * @param language words of the language, which knows what belongs to a country: Danish
   */
  static void add(List<Name> organizations, Names names, Countries countries, Dictionary language) {
    for (Name each : organizations) {
      country(each, countries)
          .ifPresent(
              country -> {
                country.names().forEach(form -> names.put(form + EMBASSY, each, true, Names.FULL));
                language
                    .forms(true)
                    .forEach(
                        (form, entry) -> {
                          if (entry.concept() instanceof Concept.InCountry in
                              && in.country().equals(country)) {
                            names.put(form + " embassy", each, true, Names.FULL);
                            names.put("embassy of " + form, each, true, Names.FULL);
                          }
                        });
              });
    }
  }

  private static Optional<Country> country(Name name, Countries countries) {
    return name.name().endsWith(EMBASSY)
        ? countries.byName(name.name().replaceFirst("^(在|駐)日(本国?)?", "").replace(EMBASSY, ""))
        : Optional.empty();
  }
}
