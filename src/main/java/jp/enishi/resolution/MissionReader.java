package jp.enishi.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.CountryMatch;
import jp.enishi.model.Mention;

/**
 * Reads embassies and consulates: 在日デンマーク王国大使館, 駐アモイ シンガポール総領事館. The country that sends it owns it,
 * not the city or country where it stands.
 */
final class MissionReader {

  private static final Pattern OFFICE = Pattern.compile("(?<before>.*?)(?<office>大使館|総領事館|領事館).*");
  private static final Pattern SEAT = Pattern.compile(".*?[在駐](?<seat>.*)");
  private static final Pattern WORD = Pattern.compile("(?<first>\\S+)\\s.*");

  private final Countries countries;

  MissionReader(Countries countries) {
    this.countries = countries;
  }

  Optional<Subject> read(Mention mention, Country country) {
    Matcher office = OFFICE.matcher(mention.name().strip());
    if (!office.matches()) {
      return Optional.empty();
    }
    String words = office.group("before");
    Matcher seated = SEAT.matcher(words);
    String behind = seated.matches() ? seated.group("seat") : "";
    Optional<Country> host = host(behind);
    Country sender = sender(country, host.orElse(null), words);
    if (sender == null) {
      return Optional.empty();
    }
    // An embassy of which a Japanese document says no more is the one in Japan.
    String seat =
        host.map(Country::name)
            .orElseGet(() -> behind.isEmpty() ? unsaid(office) : city(behind, sender));
    return Optional.of(
        new Subject.Mission(sender, office.group("office"), seat, mention.name().strip()));
  }

  private static String unsaid(Matcher office) {
    return office.group("office").equals("大使館") ? "日本" : "";
  }

  private Optional<Country> host(String behind) {
    if (behind.startsWith("日")) {
      return countries.byCode(MentionReader.JAPAN);
    }
    return countries
        .atStart(behind)
        .filter(match -> behind.length() > match.printed().length())
        .map(CountryMatch::country);
  }

  /** The stated country, else the first one named that is not the host. */
  private Country sender(Country stated, Country host, String words) {
    if (stated != null && !stated.equals(host)) {
      return stated;
    }
    for (int i = 0; i < words.length(); i++) {
      Optional<Country> named = countries.atStart(words.substring(i)).map(CountryMatch::country);
      if (named.isPresent() && !named.get().equals(host)) {
        return named.get();
      }
    }
    return stated;
  }

  private String city(String behind, Country sender) {
    Matcher word = WORD.matcher(behind);
    if (word.matches()) {
      return word.group("first");
    }
    for (int i = 1; i < behind.length(); i++) {
      if (countries
          .atStart(behind.substring(i))
          .map(CountryMatch::country)
          .filter(sender::equals)
          .isPresent()) {
        return behind.substring(0, i);
      }
    }
    return behind;
  }
}
