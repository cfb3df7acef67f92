package jp.enishi.resolution;

import java.util.Optional;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.CountryMatch;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;

/** Tells what a mention speaks of; the first reading that fits is taken. */
final class MentionReader {

  static final String JAPAN = "JP";

  private final Countries countries;
  private final LocalReader locals;
  private final MissionReader missions;

  MentionReader(LocalGovernments governments, Countries countries) {
    this.countries = countries;
    this.locals = new LocalReader(governments);
    this.missions = new MissionReader(countries);
  }

  Subject read(Mention mention) {
    Country country = country(mention);
    Optional<Subject> mission = missions.read(mention, country);
    if (mission.isPresent()) {
      return mission.get();
    }
    String name = mention.name().isBlank() ? mention.printed().strip() : mention.name().strip();
    Optional<CountryMatch> start = countries.atStart(name);
    if (start.isPresent() && (country == null || country.equals(start.get().country()))) {
      country = start.get().country();
      name = name.substring(start.get().printed().length()).strip();
    }
    if (country != null && (name.isEmpty() || isNameOf(country, name))) {
      return new Subject.Nation(country);
    }
    boolean inJapan = country == null || country.code().equals(JAPAN);
    if (inJapan) {
      Optional<Subject> local = locals.read(mention, name, country != null);
      if (local.isPresent()) {
        return local.get();
      }
    }
    return other(mention, country, name);
  }

  private Subject other(Mention mention, Country country, String name) {
    boolean abroad = country == null || !country.code().equals(JAPAN);
    boolean said = country != null || !isJapanese(mention.kind());
    return isPlace(mention.kind()) && abroad && said
        ? PlaceReader.read(country, mention.region(), name, mention.kind())
        : new Subject.Body(abroad ? country : null, name, BodyNames.kind(name, mention.kind()));
  }

  private Country country(Mention mention) {
    if (mention.countryCode() != null) {
      return countries
          .byCode(mention.countryCode())
          .orElseThrow(
              () -> new IllegalArgumentException("No such country: " + mention.countryCode()));
    }
    return mention.country() == null ? null : countries.byName(mention.country()).orElse(null);
  }

  private boolean isNameOf(Country country, String name) {
    return country != null && countries.byName(name).filter(country::equals).isPresent();
  }

  private static boolean isJapanese(OrganizationKind kind) {
    return kind == OrganizationKind.PREFECTURE || kind == OrganizationKind.MUNICIPALITY;
  }

  private static boolean isPlace(OrganizationKind kind) {
    return switch (kind) {
      case PREFECTURE, MUNICIPALITY, FOREIGN_CITY, FOREIGN_REGION, COUNTRY -> true;
      default -> false;
    };
  }
}
