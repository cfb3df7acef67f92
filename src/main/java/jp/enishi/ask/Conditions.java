package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives a meaning the ties, fields, times, numbers and sorts that narrow it. */
final class Conditions {

  private static final String PORTS = "姉妹港提携";

  /** 藤沢市が覚書を交わしていますが、ほかに…: what is said before the question. */
  private static final String OF_ANOTHER = "を[^、。]{2,12}(?:が|けど|けれど|ので)[、。].*";

  private final Clause clause;
  private final Meaning meaning;
  private final LocalDate today;

  Conditions(Clause clause, Meaning meaning, LocalDate today) {
    this.clause = clause;
    this.meaning = meaning;
    this.today = today;
  }

  /**
   * Takes all that the meaning can take; what is left stays unread.
   *
   * @param asOf the day spoken of where the question says none; or null
   */
  void take(LocalDate asOf) {
    narrow();
    takeDay(asOf);
  }

  /** Ties, fields, times and numbers narrow any meaning that can take them. */
  private void narrow() {
    switch (meaning.intent) {
      case PARTNERS,
          ORGANIZATIONS,
          RANK,
          AGREEMENTS,
          NEWEST,
          OLDEST,
          SINCE,
          ENDED,
          AGREEMENTS_BY_COUNTRY,
          AGREEMENTS_BY_FIELD,
          AGREEMENTS_BY_KIND,
          AGREEMENTS_BY_PREFECTURE,
          AGREEMENTS_BY_YEAR,
          COUNTRIES -> {
        meaning.ties.addAll(clause.takeAll(Concept.Tie.class).stream().distinct().toList());
        takeFields();
        if (!takeDayInForce()) {
          takeTime();
        }
        meaning.months = months();
        meaning.forms = forms();
        if (!meaning.forms.isEmpty()) {
          clause.take(Sign.KIND_WORD); // 覚書の形で
        }
        if (meaning.intent != Intent.ENDED && clause.take(Sign.IN_FORCE) && !meaning.asOfSaid) {
          meaning.inForce = true;
          meaning.on = meaning.on == null ? today : meaning.on;
        }
      }
      case UNDER -> takeBase();
      case SHARED, WITHOUT_FIELD, ANNIVERSARIES ->
          meaning.ties.addAll(clause.takeAll(Concept.Tie.class));
      case PATHS -> takeWide();
      case CONTACTS, CITATIONS -> {
        meaning.ties.addAll(clause.takeAll(Concept.Tie.class));
        meaning.fields.addAll(clause.takeAll(Concept.Field.class));
      }
      case LIST_ORGANIZATIONS -> clause.take(Sign.JOIN);
      default -> {
        // Nothing narrows the others.
      }
    }
    if (meaning.intent == Intent.WITHOUT_FIELD || meaning.intent == Intent.BOTH_FIELDS) {
      meaning.fields.addAll(clause.takeAll(Concept.Field.class));
    }
    if (meaning.intent == Intent.RANK
        || meaning.intent == Intent.CO_PARTNERS
        || meaning.intent == Intent.THROUGH
        || meaning.intent == Intent.NEWEST
        || meaning.intent == Intent.OLDEST) {
      clause.takeAll(Concept.Number.class).forEach(each -> meaning.number = each.value());
    }
    if (!meaning.fields.isEmpty()) {
      clause.take(Sign.FIELD_WORD);
      if (clause.text().matches(".*(題名|件名|タイトル|協定名)に.*")) {
        clause.take(Sign.JOIN);
      }
    }
    takeSorts();
  }

  /** 4月に結んだ: in April of whatever year. */
  private List<Integer> months() {
    return clause.takeAll(Concept.Months.class).stream()
        .flatMap(said -> said.months().stream())
        .distinct()
        .toList();
  }

  /** 覚書, and 覚書の形で結んだ協定; but 協定や覚書 are agreements of any form. */
  private List<DocumentForm> forms() {
    List<Token> agreements = clause.tokens().stream().filter(t -> t.is(Sign.AGREEMENT)).toList();
    List<Token> said =
        agreements.stream()
            .filter(t -> DocumentForm.of(t).isPresent())
            .filter(t -> !clause.text().substring(t.end()).matches(OF_ANOTHER))
            .toList();
    boolean narrows =
        said.size() == agreements.size()
            || said.stream()
                .anyMatch(t -> clause.text().substring(t.end()).matches(Narrowing.OF_FORM));
    return narrows
        ? said.stream().flatMap(t -> DocumentForm.of(t).stream()).distinct().toList()
        : List.of();
  }

  /** Either of several fields; but of 水道の技術協力 the second narrows the first and stays unread. */
  private void takeFields() {
    Token before = null;
    for (Token token : clause.tokens()) {
      if (token.concept() instanceof Concept.Field field) {
        boolean narrows =
            before != null
                && clause.japanese()
                && clause.text().substring(before.end(), token.start()).equals("の");
        before = token;
        if (!narrows && !isTrade(token)) {
          clause.take(token);
          meaning.fields.add(field);
        }
      }
    }
    boolean ofPorts =
        clause.all(Concept.Tie.class).stream().anyMatch(tie -> tie.agreements().contains(PORTS));
    if (ofPorts) { // 港のつながり（姉妹港とか）: said twice
      meaning.fields.removeIf(each -> "港湾".equals(each.topic()));
    }
  }

  /** 製造業の会社, 港湾都市: what a company does or a city is, and no field of its agreements. */
  private boolean isTrade(Token field) {
    return clause.japanese()
        && clause.tokens().stream()
            .filter(t -> t.concept() instanceof Concept.Kind && t.start() >= field.end())
            .anyMatch(
                t -> {
                  String between = clause.text().substring(field.end(), t.start());
                  return ((Concept.Kind) t.concept()).kinds().contains("Company")
                      ? between.matches("(分野)?(系)?の?")
                      : between.isEmpty();
                });
  }

  /** 2012年4月1日に効力があった, in force in 2005: as it stood then, and not signed then. */
  private boolean takeDayInForce() {
    List<Token> times = clause.times(false);
    Optional<Token> force = clause.first(Sign.IN_FORCE);
    if (times.size() != 1 || force.isEmpty()) {
      return false;
    }
    Concept.Time time = (Concept.Time) times.get(0).concept();
    Token first = clause.japanese() ? times.get(0) : force.get();
    Token second = clause.japanese() ? force.get() : times.get(0);
    boolean beside =
        first.end() <= second.start()
            && clause.text().substring(first.end(), second.start()).matches("(に|で|には|では)?、?| ");
    boolean within = time.from() != null && time.to() != null;
    if (!beside || !within || !time.to().isBefore(time.from().plusYears(1))) {
      return false;
    }
    clause.take(times.get(0));
    meaning.asOf = time.to();
    meaning.asOfSaid = true;
    return true;
  }

  /** Of paths only kinds of edge can be asked for. */
  private void takeWide() {
    if (clause.all(Concept.Tie.class).stream().noneMatch(Concept.Tie::isNarrow)) {
      meaning.ties.addAll(clause.takeAll(Concept.Tie.class).stream().distinct().toList());
    }
  }

  /** 友好都市提携のもとで結ばれた分野別協定: the tie that stands where the other was made under. */
  private void takeBase() {
    Token under = clause.first(Sign.UNDER).orElseThrow();
    int at = under.start();
    boolean before = clause.japanese() && !under.text().matches("(もと|元)[にと]な.*");
    for (Token token : clause.tokens()) {
      if (token.concept() instanceof Concept.Tie tie) {
        boolean isBase = before == token.start() < at;
        boolean says = isBase || !tie.edges().equals(List.of("分野別協定"));
        clause.take(token);
        if (says) {
          meaning.ties.add(tie);
        }
      }
    }
  }

  private void takeSorts() {
    for (Phrase each : clause.sorts()) {
      if (meaning.takesSort(each.sort())) {
        clause.take(each);
      }
    }
    for (Phrase each : clause.names()) {
      clause.take(each);
    }
  }

  private void takeTime() {
    List<Token> times = clause.times(false);
    if (times.size() == 1) {
      clause.take(times.get(0));
      meaning.time = (Concept.Time) times.get(0).concept();
    }
  }

  /** 2010年時点で: as it stood on that day, for all questions that know of days. */
  private void takeDay(LocalDate asOf) {
    if (!meaning.asOfSaid) {
      meaning.asOf = meaning.knowsOfDays() ? asOf : null;
    }
    List<Token> days = clause.times(true);
    if (days.size() == 1 && meaning.knowsOfDays()) {
      clause.take(days.get(0));
      meaning.asOf = ((Concept.Time) days.get(0).concept()).to();
      meaning.asOfSaid = true;
      if (Boolean.TRUE.equals(meaning.inForce)) {
        meaning.inForce = null;
        meaning.on = null;
      }
    }
  }
}
