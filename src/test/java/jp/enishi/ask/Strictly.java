package jp.enishi.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Holds every condition of a meaning against what was expected: which field, kind of tie, country,
 * area, prefecture and sort, on which side, which days, which number; nothing less and nothing
 * more.
 */
final class Strictly {

  private final Map<String, List<String>> filters;
  private final Meaning meaning;
  private final Vocabulary vocabulary;
  private final List<String> missed = new ArrayList<>();

  private Strictly(Map<String, List<String>> filters, Meaning meaning, Vocabulary vocabulary) {
    this.filters = filters;
    this.meaning = meaning;
    this.vocabulary = vocabulary;
  }

  static List<String> missed(
      Map<String, List<String>> filters, Meaning meaning, Vocabulary vocabulary) {
    Strictly strictly = new Strictly(filters, meaning, vocabulary);
    strictly.compare();
    return strictly.missed;
  }

  private void compare() {
    Set<Object> fields = new HashSet<>();
    for (String key : List.of("field", "other-field")) {
      values(key).forEach(value -> fields.add(said(field(value))));
    }
    Set<Object> got = new HashSet<>();
    meaning.fields.forEach(each -> got.add(said(each)));
    unless(fields.equals(got), "field");
    Set<List<String>> ties = new HashSet<>();
    values("tie").forEach(value -> ties.add(((Concept.Tie) concept(value)).edges()));
    Set<List<String>> tiesGot = new HashSet<>();
    meaning.ties.forEach(each -> tiesGot.add(each.edges()));
    unless(ties.equals(tiesGot), "tie");
    compareSides();
    compareTimes();
    unless(
        Set.copyOf(values("month"))
            .equals(Set.copyOf(meaning.months.stream().map(String::valueOf).toList())),
        "month");
    unless(
        Set.copyOf(values("form"))
            .equals(Set.copyOf(meaning.forms.stream().map(DocumentForm::name).toList())),
        "form");
    String nth = filters.containsKey("nth") ? value("nth") : value("number");
    unless(Objects.equals(nth, meaning.number == null ? null : "" + meaning.number), "number");
    boolean inForce = Boolean.parseBoolean(value("in-force"));
    unless(inForce == Boolean.TRUE.equals(meaning.inForce), "in-force");
    if (filters.containsKey("by")) {
      unless(value("by").equals("agreements") == meaning.byAgreements, "by");
    }
    unless(!"false".equals(value("councils")) == meaning.councils, "councils");
    unless(!"oldest".equals(value("order")) || meaning.oldestFirst, "order");
  }

  /** A field, or else a word to be looked for in titles. */
  private Concept.Field field(String value) {
    List<Token> tokens = vocabulary.scanner(vocabulary.times()).scan(Folding.normal(value));
    boolean known = tokens.size() == 1 && tokens.get(0).concept() instanceof Concept.Field;
    return known
        ? (Concept.Field) tokens.get(0).concept()
        : new Concept.Field(value, List.of(), value);
  }

  /** 経済 and 経済交流 are one field; as both languages name it. */
  private static Object said(Concept.Field field) {
    return field.word().replaceFirst("交流$", "");
  }

  /** Of agreements it does not matter which of their parties a condition is said of. */
  private void compareSides() {
    Map<String, Object> want = new HashMap<>();
    Map<String, Object> got = new HashMap<>();
    side("").into(want, "");
    side("other-").into(want, "other");
    meaning.answer.into(got, "");
    meaning.other.into(got, "other");
    boolean turned =
        switch (meaning.intent) {
          case PARTNERS,
              ORGANIZATIONS,
              RANK,
              SHARED,
              CO_PARTNERS,
              THROUGH,
              LIST_ORGANIZATIONS,
              WITHOUT_FIELD,
              BOTH_FIELDS,
              MEMBERS ->
              false;
          default -> true;
        };
    if (meaning.intent == Intent.COUNCILS) {
      return;
    }
    boolean same = turned ? merged(want).equals(merged(got)) : said(want).equals(said(got));
    if (!same) {
      missed.add("sides " + said(want) + " got " + said(got));
    }
  }

  private static Set<Object> merged(Map<String, Object> sides) {
    Set<Object> all = new HashSet<>();
    said(sides)
        .forEach(
            (key, value) -> {
              if (value instanceof List<?> list) {
                all.addAll(list);
              } else {
                all.add(value);
              }
            });
    return all;
  }

  private static Map<String, Object> said(Map<String, Object> side) {
    Map<String, Object> said = new HashMap<>(side);
    said.values().removeIf(v -> v == null || v.equals(List.of()) || v.equals(false));
    said.keySet().removeIf(k -> k.toLowerCase(java.util.Locale.ROOT).endsWith("restricted"));
    return said;
  }

  private Sort side(String prefix) {
    Sort sort = new Sort();
    for (String value : values(prefix + "not-country")) {
      sort.notCountry(((Concept.InCountry) concept(value)).country());
    }
    for (String value : values(prefix + "not-area")) {
      sort.notArea((Concept.Area) concept(value));
    }
    if (filters.containsKey(prefix + "each")) {
      sort.each();
    }
    for (String key : List.of("kind", "country", "area", "prefecture")) {
      for (String value : values(prefix + key)) {
        Concept concept = either(value);
        if (concept instanceof Concept.Kind kind) {
          if (!kind.kinds().isEmpty()) {
            sort.kind(kind);
          }
        } else if (value.equals("日本")) {
          sort.domestic(true);
        } else if (concept instanceof Concept.InCountry in) {
          sort.country(in.country());
        } else if (concept instanceof Concept.Area area) {
          sort.area(area);
        } else if (concept instanceof Concept.Signal signal) {
          sort.domestic(signal.sign() == Sign.DOMESTIC);
        } else if (concept instanceof Concept.Named named) {
          sort.prefecture(named.candidates().get(0).name());
        }
      }
    }
    return sort;
  }

  private void compareTimes() {
    Concept.Time time = meaning.time;
    if (filters.containsKey("years")) {
      unless(
          meaning.years.stream()
              .map(String::valueOf)
              .collect(java.util.stream.Collectors.joining("+"))
              .equals(value("years")),
          "years");
      return;
    }
    if (filters.containsKey("year")) {
      Integer year = Integer.valueOf(value("year"));
      boolean spans =
          time != null
              && (time.from() + "").equals(year + "-01-01")
              && (time.to() + "").equals(year + "-12-31");
      unless(meaning.years.equals(List.of(year)) || spans, "year");
      return;
    }
    boolean free = meaning.intent == Intent.LAPSING || meaning.intent == Intent.CHANGES;
    String from = time == null || time.from() == null ? null : time.from().toString();
    String to = time == null || time.to() == null ? null : time.to().toString();
    unless(free && !filters.containsKey("from") || Objects.equals(value("from"), from), "from");
    unless(free && !filters.containsKey("to") || Objects.equals(value("to"), to), "to");
    String asOf = meaning.asOf == null ? null : meaning.asOf.toString();
    unless(Objects.equals(value("as-of"), asOf), "as-of");
  }

  private List<String> values(String key) {
    return filters.getOrDefault(key, List.of());
  }

  private String value(String key) {
    return values(key).stream().findFirst().orElse(null);
  }

  /** 県+市: either of both. */
  private Concept either(String value) {
    Concept either = null;
    for (String each : value.split("\\+")) {
      Concept concept = concept(each);
      either = either == null ? concept : ((Concept.Kind) either).or((Concept.Kind) concept);
    }
    return either;
  }

  private Concept concept(String value) {
    List<Token> tokens = vocabulary.scanner(vocabulary.times()).scan(Folding.normal(value));
    if (tokens.size() != 1) {
      throw new IllegalArgumentException(value + " is not one word: " + tokens);
    }
    return tokens.get(0).concept();
  }

  private void unless(boolean right, String what) {
    if (!right) {
      missed.add(what);
    }
  }
}
