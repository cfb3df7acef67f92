package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;

/** Gives a meaning the ties, fields, times, numbers and sorts that narrow it. */
final class Conditions {

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
        takeTies();
        meaning.fields.addAll(clause.takeAll(Concept.Field.class));
        takeTime();
        if (meaning.intent != Intent.ENDED && clause.take(Sign.IN_FORCE)) {
          meaning.inForce = true;
          meaning.on = meaning.on == null ? today : meaning.on;
        }
      }
      case UNDER -> takeBase();
      case SHARED, WITHOUT_FIELD, ANNIVERSARIES ->
          meaning.ties.addAll(clause.takeAll(Concept.Tie.class));
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

  /** 姉妹港 is a kind of agreement and not of edge, so that only agreements can be narrowed by it. */
  private void takeTies() {
    boolean edges =
        switch (meaning.intent) {
          case PARTNERS, ORGANIZATIONS, RANK, COUNTRIES -> true;
          default -> false;
        };
    if (!edges || clause.all(Concept.Tie.class).stream().noneMatch(Concept.Tie::isNarrow)) {
      meaning.ties.addAll(clause.takeAll(Concept.Tie.class).stream().distinct().toList());
    }
  }

  /** 友好都市提携のもとで結ばれた分野別協定: the tie that stands where the other was made under. */
  private void takeBase() {
    int at = clause.first(Sign.UNDER).orElseThrow().start();
    for (Token token : clause.tokens()) {
      if (token.concept() instanceof Concept.Tie tie) {
        boolean isBase = clause.japanese() == token.start() < at;
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
