package jp.enishi.ask;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.OrganizationNames;

/**
 * All words that a question may hold: those of the language, and the names and fields of a graph.
 */
final class Vocabulary {

  /** An organisation of the graph with what it is also called. */
  record Known(Name name, String kana, List<String> aliases) {}

  private static final Folding FOLDING = new Folding();
  private static final LocalGovernments GOVERNMENTS = LocalGovernments.load();
  private static final ForeignPlaces PLACES = ForeignPlaces.load();
  private static final LocalGovernmentChanges CHANGES = LocalGovernmentChanges.load();
  private static final OrganizationNames ORGANIZATIONS = OrganizationNames.load();
  private static final Countries COUNTRIES = Countries.load();
  private static final Dictionary WORDS = words();

  private final Dictionary names = WORDS.another();
  private final Dictionary fields = WORDS.another();
  private final List<Name> prefectures;
  private final Clock clock;
  private NearNames nearNames;

  Vocabulary(List<Known> organizations, List<String> fieldNames, Clock clock) {
    Names all = new Names(FOLDING, word -> WORDS.find(word).isPresent());
    organizations.forEach(each -> all.add(each.name(), each.kana(), each.aliases()));
    Embassies.add(organizations.stream().map(Known::name).toList(), all, COUNTRIES, WORDS);
    GazetteerNames gazetteer = new GazetteerNames(all);
    gazetteer.add(GOVERNMENTS);
    gazetteer.add(CHANGES);
    gazetteer.add(PLACES, code -> COUNTRIES.byCode(code).map(Country::name).orElse(null));
    gazetteer.add(ORGANIZATIONS);
    all.into(names);
    Fields.into(fields, fieldNames);
    this.prefectures =
        organizations.stream()
            .map(Known::name)
            .filter(Name::isPrefecture)
            .sorted(Comparator.comparing(Name::partners).reversed().thenComparing(Name::id))
            .toList();
    this.clock = clock;
  }

  /** Cuts a question into these words, times as seen from a day. */
  Scanner scanner(Times times) {
    return new Scanner(List.of(WORDS, names, fields), times);
  }

  /** The words of the language. */
  Dictionary language() {
    return WORDS;
  }

  /** The names that the graph and the gazetteer know. */
  Dictionary names() {
    return names;
  }

  /** The names of the graph as they may be mistyped; put together when first asked for. */
  synchronized NearNames nearNames() {
    if (nearNames == null) {
      nearNames = new NearNames(names);
    }
    return nearNames;
  }

  /** Those that the graph holds, the best connected first. */
  List<Name> prefectures() {
    return prefectures;
  }

  /** The fields of cooperation. */
  Dictionary fields() {
    return fields;
  }

  /** As seen from today. */
  Times times() {
    return Times.of(clock);
  }

  /**
   * Who stands today for a local government that is no more and that the graph does not hold: さいたま市
   * for 浦和市.
   */
  List<Name> successors(Name name) {
    if (name.known() || name.prefecture() == null) {
      return List.of();
    }
    return CHANGES.find(name.prefecture(), name.name()).stream()
        .flatMap(before -> CHANGES.standingFor(before, times().today()).stream())
        .flatMap(today -> names.find(today.fullName()).stream())
        .map(Entry::concept)
        .map(found -> ((Concept.Named) found).candidates().get(0))
        .filter(found -> !found.id().equals(name.id()))
        .toList();
  }

  private static Dictionary words() {
    Dictionary words = new Dictionary(FOLDING);
    new Words().into(words, COUNTRIES);
    return words;
  }
}
