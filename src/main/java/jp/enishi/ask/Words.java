package jp.enishi.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that do not depend on what is in the graph: {@code ask/*.yml} and the countries. */
final class Words {

  private final List<KindEntry> kinds = read("kinds", new TypeReference<>() {});
  private final List<TieEntry> ties = read("ties", new TypeReference<>() {});

  /** Puts all of them into a dictionary. */
  void into(Dictionary dictionary, Countries countries) {
    SignWords words = read("words", new TypeReference<>() {});
    words.signs.forEach(
        (sign, forms) ->
            forms.all().stream()
                .flatMap(Inflection::of)
                .forEach(f -> add(dictionary, f, new Concept.Signal(sign), 1.1)));
    words.noise.all().forEach(form -> add(dictionary, form, new Concept.Noise(), 1.0));
    words.named.all().forEach(form -> add(dictionary, form, new Concept.Passed(), 1.0));
    words.particles.all().forEach(f -> add(dictionary, f, new Concept.Particle(f), 0.9));
    Forms fillers = read("fillers", new TypeReference<>() {});
    fillers.all().forEach(form -> add(dictionary, form, new Concept.Passed(), 1.15));
    kinds.forEach(each -> each.forms().forEach(f -> add(dictionary, f, each.concept(), 1.05)));
    Concept agreement = new Concept.Signal(Sign.AGREEMENT);
    DocumentForm.all().stream()
        .flatMap(form -> form.words().stream())
        .forEach(word -> add(dictionary, word, agreement, 1.1));
    ties.forEach(each -> each.forms().forEach(f -> add(dictionary, f, each.concept(), 1.0)));
    addCountries(dictionary, countries);
    addAreas(dictionary);
  }

  private void addCountries(Dictionary dictionary, Countries countries) {
    for (Country country : countries.all()) {
      Concept concept = new Concept.InCountry(country);
      country.names().forEach(name -> add(dictionary, name, concept, 1.0));
      add(dictionary, country.nameEn(), concept, 1.0);
    }
    Map<String, List<String>> demonyms = read("demonyms", new TypeReference<>() {});
    demonyms.forEach(
        (code, words) ->
            countries
                .byCode(code)
                .ifPresent(
                    c -> words.forEach(w -> add(dictionary, w, new Concept.InCountry(c), 1))));
  }

  private static void addAreas(Dictionary dictionary) {
    List<AreaEntry> areas = read("areas", new TypeReference<>() {});
    Map<String, AreaEntry> byName =
        areas.stream().collect(Collectors.toMap(AreaEntry::name, Function.identity()));
    List<String> japan =
        areas.stream().flatMap(each -> orEmpty(each.prefectures).stream()).distinct().toList();
    for (AreaEntry each : areas) {
      List<String> countries =
          Stream.concat(
                  orEmpty(each.countries).stream(),
                  orEmpty(each.includes).stream().flatMap(n -> byName.get(n).countries.stream()))
              .toList();
      List<String> prefectures = orEmpty(each.prefectures);
      List<String> outside =
          prefectures.isEmpty()
              ? List.of()
              : japan.stream().filter(name -> !prefectures.contains(name)).toList();
      Concept concept = new Concept.Area(each.name, each.en, countries, prefectures, outside);
      Stream.concat(each.ja.stream(), orEmpty(each.eng).stream())
          .forEach(form -> add(dictionary, form, concept, 1.0));
      if (each.prefectures != null) { // Kyushu region, and no region of another sort
        orEmpty(each.eng).forEach(form -> add(dictionary, form + " region", concept, 1.0));
      }
    }
  }

  /** Plurals in 's are the possessive of the word, which the scanner parts. */
  private static void add(Dictionary dictionary, String form, Concept concept, double cost) {
    dictionary.add(form, new Entry(concept, cost));
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = new ClassPathResource("ask/" + file + ".yml").getInputStream()) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  record Forms(List<String> ja, List<String> en) {
    List<String> all() {
      return Stream.concat(orEmpty(ja).stream(), orEmpty(en).stream()).toList();
    }
  }

  record SignWords(HashMap<Sign, Forms> signs, Forms noise, Forms named, Forms particles) {}

  record KindEntry(
      String name,
      String en,
      List<String> ja,
      List<String> eng,
      List<String> kinds,
      List<String> levels,
      String where) {

    Concept concept() {
      Boolean domestic = where == null ? null : Boolean.valueOf(where.equals("japan"));
      return new Concept.Kind(name, en, kinds, orEmpty(levels), domestic);
    }

    List<String> forms() {
      return Stream.concat(ja.stream(), orEmpty(eng).stream()).toList();
    }
  }

  record TieEntry(
      String name,
      String en,
      List<String> ja,
      List<String> eng,
      List<String> edges,
      List<String> agreements) {

    Concept concept() {
      return new Concept.Tie(name, en, edges, orEmpty(agreements));
    }

    List<String> forms() {
      return Stream.concat(ja.stream(), orEmpty(eng).stream()).toList();
    }
  }

  record AreaEntry(
      String name,
      String en,
      List<String> ja,
      List<String> eng,
      List<String> countries,
      List<String> prefectures,
      List<String> includes) {}
}
