package jp.enishi.query.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.OrganizationNames;
import org.springframework.stereotype.Component;

/** Reads what a person typed into a search box. */
@Component
public class TypedNames {

  /** Places abroad of the typed name whose other spellings are looked up as well. */
  private static final int MOST_PLACES = 5;

  private final NameFolding folding = new NameFolding();
  private final Countries countries = Countries.load();
  private final LocalGovernments governments = LocalGovernments.load();
  private final ForeignPlaces places = ForeignPlaces.load();
  private final OrganizationNames names = OrganizationNames.load();
  private final SearchWords words = SearchWords.load();
  private final Map<String, List<String>> kindsOfWord =
      words.latin().stream()
          .collect(Collectors.toMap(SearchWords.LatinWord::word, SearchWords.LatinWord::kinds));
  private final Map<String, String> prefectures = new HashMap<>();

  TypedNames() {
    governments.all().stream()
        .filter(each -> each.level().equals("都道府県"))
        .forEach(
            each -> {
              prefectures.put(folding.key(each.name()), each.name());
              prefectures.put(folding.key(each.nameEn()), each.name());
            });
  }

  /** The typed text in all forms; its key is empty when it holds no letter or digit. */
  public TypedName read(String typed) {
    String key = folding.key(typed);
    Set<String> keys = new LinkedHashSet<>();
    Set<String> likelier = new HashSet<>();
    keys.add(key);
    keys.add(folding.bareKey(typed));
    if (NameFolding.isLatin(key)) {
      String plain = NameFolding.withoutMarks(folding.bare(typed));
      List<String> rest = new ArrayList<>();
      for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
        List<String> kinds = kindsOfWord.get(word);
        if (kinds == null) {
          rest.add(word);
        } else {
          likelier.addAll(kinds);
        }
      }
      keys.add(folding.key(plain));
      keys.add(folding.key(String.join(" ", rest)));
      List.copyOf(keys).forEach(each -> keys.add(Romaji.level(NameFolding.withoutMarks(each))));
    } else {
      words.offices().stream()
          .filter(office -> key.endsWith(office) && key.length() > office.length() + 1)
          .forEach(office -> withoutOffice(key, office, keys));
    }
    names.sameAs(folding.bare(typed)).forEach(each -> keys.add(folding.key(each)));
    if (key.length() > 1 && !NameFolding.isLatin(key)) {
      Stream.of(typed.strip(), inKatakana(typed.strip()))
          .distinct()
          .flatMap(each -> places.citiesAnywhere(each).stream())
          .limit(MOST_PLACES)
          .flatMap(city -> city.names().stream())
          .forEach(each -> keys.add(folding.key(each)));
    }
    keys.remove("");
    return new TypedName(key, List.copyOf(keys), parts(typed), likelier, known(typed, key));
  }

  /** ぷさん: places abroad are written in katakana. */
  private static String inKatakana(String typed) {
    StringBuilder katakana = new StringBuilder(typed.length());
    typed
        .chars()
        .forEach(c -> katakana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)));
    return katakana.toString();
  }

  /** Chooses among the names of those that were found by it; null for any. */
  public MatchedName matched(TypedName typed) {
    return new MatchedName(folding, typed);
  }

  /** 札幌市役所: 札幌市; 富山県庁: 富山県. The letter before 役所 and 庁 is part of the name. */
  private static void withoutOffice(String key, String office, Set<String> keys) {
    String name = key.substring(0, key.length() - office.length());
    keys.add(office.length() > 1 && office.endsWith("庁") ? name + office.charAt(0) : name);
    if (office.endsWith("役所") && office.length() > 2) {
      keys.add(name + office.charAt(0));
    }
  }

  private List<TypedName.Part> parts(String typed) {
    List<TypedName.Part> parts =
        Arrays.stream(folding.bare(typed).split("[\\s,、，()（）/／]+"))
            .filter(word -> !kindsOfWord.containsKey(word))
            .map(this::part)
            .filter(part -> !part.key().isEmpty())
            .toList();
    return parts.size() > 1 ? parts : List.of();
  }

  private TypedName.Part part(String word) {
    String key = folding.key(word);
    String country = countries.byName(word).or(() -> english(word)).map(Country::name).orElse(null);
    return new TypedName.Part(key, country, prefectures.get(key));
  }

  private java.util.Optional<Country> english(String word) {
    return countries.all().stream()
        .filter(each -> word.equals(each.nameEn().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private boolean known(String typed, String key) {
    String name = typed.strip();
    return !governments.named(name).isEmpty()
        || governments.find(null, name).isPresent()
        || !names.about(name).isEmpty()
        || key.codePoints().allMatch(Character::isIdeographic)
            && !places.citiesAnywhere(name).isEmpty();
  }
}
