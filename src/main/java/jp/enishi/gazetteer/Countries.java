package jp.enishi.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * The countries and every form in which Japanese documents write them. Comparison is tolerant of
 * width, spaces and variant characters ({@link Spelling}).
 */
public final class Countries {

  /** ﾄ of ﾄﾞ and ウ of ウィ belong to no name until the next letter is read. */
  private static final int MOST_STRAYS = 2;

  private final Map<String, Country> byCode;
  private final Map<String, Country> byName;
  private final CountryNameTraps traps;
  private final Spelling spelling;
  private final Set<String> beginnings = new HashSet<>();

  private Countries(Map<String, Country> byCode, Map<String, Country> byName, Spelling spelling) {
    this.byCode = byCode;
    this.byName = byName;
    this.spelling = spelling;
    this.traps = CountryNameTraps.load(spelling);
    for (String name : byName.keySet()) {
      for (int end = 1; end <= name.length(); end++) {
        beginnings.add(name.substring(0, end));
      }
    }
  }

  /** The tables shipped with the product. */
  public static Countries load() {
    Spelling spelling = Spelling.load();
    Map<String, CSVRecord> own = new HashMap<>();
    Table.rows("country-names.csv").forEach(row -> own.put(row.get("code"), row));
    Map<String, Country> byCode = new TreeMap<>();
    Map<String, Country> byName = new LinkedHashMap<>();
    for (CSVRecord row : Table.rows("countries.csv")) {
      Country country = country(row, own.get(row.get("code")));
      byCode.put(country.code(), country);
      for (String name : country.names()) {
        Country other = byName.putIfAbsent(spelling.fold(name), country);
        if (other != null && !other.equals(country)) {
          throw new IllegalStateException(
              name + " names " + other.code() + " and " + country.code());
        }
      }
    }
    addUnusualForms(byCode.values(), byName, spelling);
    return new Countries(byCode, byName, spelling);
  }

  /**
   * The country that the text begins with, taking the longest name, or none when the words are part
   * of something longer: 中国地方, ルクセンブルク市, インドール市. Spaces inside a name are passed over, so that a
   * name broken by a line end is found.
   */
  public Optional<CountryMatch> atStart(String text) {
    CountryMatch found = null;
    int strays = 0;
    for (int end = 1; end <= text.length() && strays <= MOST_STRAYS; end++) {
      String prefix = text.substring(0, end);
      String key = spelling.fold(prefix);
      strays = key.isEmpty() || beginnings.contains(key) ? 0 : strays + 1;
      Country country = byName.get(key);
      boolean endsInSpace = prefix.strip().length() < prefix.length();
      if (country != null && !endsInSpace && traps.allow(prefix, text.substring(end))) {
        found = new CountryMatch(country, prefix);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The country that this is a name of, in any form. */
  public Optional<Country> byName(String name) {
    return Optional.ofNullable(byName.get(spelling.fold(name)));
  }

  /** The country with this ISO 3166-1 alpha-2 code. */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All of them, by code. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }

  private static Country country(CSVRecord row, CSVRecord own) {
    Set<String> names = new LinkedHashSet<>();
    names.add(row.get("name"));
    names.addAll(Table.values(row.get("names")));
    if (own != null) {
      names.addAll(Table.values(own.get("names")));
      for (String plain : List.copyOf(names)) {
        for (String form : Table.values(own.get("forms"))) {
          if (takesForm(plain)) {
            names.add(plain + form);
          }
        }
      }
    }
    return new Country(row.get("code"), row.get("name"), row.get("nameEn"), List.copyOf(names));
  }

  /**
   * Former and mistaken political forms (ポーランド人民共和国) are understood too, as long as they cannot
   * mean another country.
   */
  private static void addUnusualForms(
      Collection<Country> countries, Map<String, Country> byName, Spelling spelling) {
    List<String> forms = new ArrayList<>();
    Table.rows("political-forms.csv").forEach(row -> forms.add(row.get("form")));
    Map<String, Country> unusual = new HashMap<>();
    for (Country country : countries) {
      country.names().stream()
          .filter(Countries::takesForm)
          .forEach(name -> forms.forEach(form -> unusual.put(spelling.fold(name + form), country)));
    }
    unusual.forEach(byName::putIfAbsent);
  }

  /** 韓国, アメリカ合衆国 and 香港特別行政区 already say what they are. */
  private static boolean takesForm(String name) {
    return !name.matches(".*(国|連邦|連合|区|諸島|列島|島|地域|領|省|中共|西独)");
  }
}
