package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Readings that a particular word gives away: 共通, 経路, 周年, 連絡先 … */
final class SpecialReadings {

  private static final int MOST_YEARS = 50;

  private final Clause clause;
  private final List<Name> names;
  private final LocalDate today;

  SpecialReadings(Clause clause, List<Name> names, LocalDate today) {
    this.clause = clause;
    this.names = names;
    this.today = today;
  }

  Optional<Meaning> read() {
    boolean council = names.stream().anyMatch(Name::isCouncil);
    boolean ofCouncils = clause.sorts().stream().anyMatch(each -> each.sort().isCouncil());
    int n = names.size();
    int fields = clause.all(Concept.Field.class).size();
    boolean not = clause.has(Sign.NOT);
    boolean grouped =
        clause.has(Sign.FIELD_WORD, Sign.KIND_WORD) && clause.has(Sign.AGREEMENT, Sign.COUNT);
    if (clause.has(Sign.COVERAGE) && fields == 0 && n == 0 && !grouped) {
      clause.take(Sign.COVERAGE, Sign.NOT, Sign.IN_FORCE, Sign.SINCE);
      return of(Intent.COVERAGE);
    }
    if (not) {
      boolean with =
          clause.sorts().size() > 1
              || clause.sorts().stream().anyMatch(each -> each.sort().hasPlace());
      return n == 0 && fields >= 1 && with ? withoutField() : Optional.empty();
    }
    if (n == 2 && (clause.has(Sign.PATH, Sign.THROUGH) || bareTies())) {
      clause.take(Sign.PATH, Sign.THROUGH);
      return of(Intent.PATHS);
    }
    if (fields == 2 && n == 0 && (clause.take(Sign.SHARED) || both())) {
      return of(Intent.BOTH_FIELDS, Sides.of(clause));
    }
    if (n >= 2 && (clause.take(Sign.SHARED) || each())) {
      clause.take(Sign.SAME);
      return of(ofCouncils || clause.take(Sign.JOIN) ? Intent.COUNCILS : Intent.SHARED, answers());
    }
    if (n >= 2 && clause.has(Sign.SAME) && clause.has(Sign.PARTNER, Sign.TIE)) {
      clause.take(Sign.SAME);
      return of(Intent.SHARED, answers());
    }
    if (n == 1 && clause.has(Sign.SHARED, Sign.SAME) && clause.has(Sign.PARTNER, Sign.TIE)) {
      clause.take(Sign.SHARED, Sign.SAME, Sign.MOST, Sign.ELSE, Sign.MEMBERS);
      return of(Intent.CO_PARTNERS, answers());
    }
    if (n == 1 && (clause.take(Sign.THROUGH) || partnersOfPartners())) {
      clause.take(Sign.CHANGES, Sign.NEWEST);
      return of(Intent.THROUGH, answers());
    }
    if (n == 0
        && clause.has(Sign.TOGETHER)
        && (ofCouncils || clause.has(Sign.JOIN, Sign.MEMBERS))) {
      clause.take(Sign.TOGETHER, Sign.JOIN, Sign.MEMBERS, Sign.MOST, Sign.SAME, Sign.THROUGH);
      clause.takeAll(Concept.Kind.class);
      return of(Intent.COUNCIL_PAIRS);
    }
    if (council && n == 1 && !clause.has(Sign.AGREEMENT, Sign.CONTACT, Sign.SINCE, Sign.THROUGH)) {
      clause.take(Sign.MEMBERS, Sign.JOIN);
      return of(Intent.MEMBERS, answers());
    }
    if (n >= 1 && !council && (ofCouncils && !clause.has(Sign.AGREEMENT) || joins())) {
      clause.take(Sign.JOIN, Sign.MEMBERS, Sign.TOGETHER, Sign.SAME);
      return of(Intent.COUNCILS);
    }
    if (clause.take(Sign.ANNIVERSARY) || counted(Concept.Number.class, ".*(周年|anniversary)")) {
      return anniversaries();
    }
    if (clause.has(Sign.CONTACT) && n >= 1) {
      clause.take(Sign.CONTACT, Sign.UNITS);
      return of(Intent.CONTACTS);
    }
    if (clause.has(Sign.UNITS) && n == 1) {
      clause.take(Sign.UNITS);
      return of(Intent.UNITS);
    }
    if (clause.has(Sign.UNDER) && !clause.all(Concept.Tie.class).isEmpty()) {
      clause.take(Sign.UNDER);
      return of(Intent.UNDER);
    }
    return timed();
  }

  private Optional<Meaning> timed() {
    if (ended()) {
      clause.take(Sign.ENDED, Sign.LAPSING, Sign.IN_FORCE);
      Meaning meaning = meaning(Intent.ENDED, answers());
      meaning.inForce = false;
      meaning.on = today;
      return Optional.of(meaning);
    }
    if (clause.take(Sign.LAPSING)) {
      clause.take(Sign.ENDED, Sign.IN_FORCE, Sign.SAME);
      Meaning meaning = meaning(Intent.LAPSING, new Sides(new Sort(), new Sort()));
      meaning.time =
          clause.takeAll(Concept.Time.class).stream()
              .findFirst()
              .orElse(new Concept.Time(today, today.plusYears(2), false, ""));
      return Optional.of(meaning);
    }
    List<Concept.Time> times = clause.all(Concept.Time.class);
    if (times.size() == 1 && times.get(0).from() != null && clause.take(Sign.CHANGES)) {
      clause.take(Sign.BY);
      Meaning meaning = meaning(Intent.CHANGES, new Sides(new Sort(), new Sort()));
      Concept.Time time = clause.takeAll(Concept.Time.class).get(0);
      meaning.time =
          new Concept.Time(time.from(), time.to() == null ? today : time.to(), false, time.text());
      return Optional.of(meaning);
    }
    return Optional.empty();
  }

  private Optional<Meaning> withoutField() {
    clause.take(Sign.NOT);
    return of(Intent.WITHOUT_FIELD, Sides.of(clause));
  }

  private Optional<Meaning> anniversaries() {
    Meaning meaning = meaning(Intent.ANNIVERSARIES, answers());
    clause.takeAll(Concept.Number.class).forEach(each -> meaning.number = each.value());
    List<Concept.Time> times = clause.takeAll(Concept.Time.class);
    boolean when = times.isEmpty() && meaning.number != null && clause.take(Sign.SINCE);
    if (when) {
      meaning.years =
          IntStream.rangeClosed(today.getYear() - MOST_YEARS, today.getYear() + MOST_YEARS)
              .boxed()
              .toList();
      clause.take(Sign.YEAR_WORD);
      return Optional.of(meaning);
    }
    int from =
        times.isEmpty() || times.get(0).from() == null
            ? today.getYear()
            : times.get(0).from().getYear();
    int to =
        times.isEmpty()
            ? from + 1
            : times.get(0).to() == null ? from + 10 : times.get(0).to().getYear();
    if (to < from || to - from > MOST_YEARS) {
      return Optional.empty();
    }
    meaning.years = IntStream.rangeClosed(from, to).boxed().toList();
    return Optional.of(meaning);
  }

  /** 大阪市も川崎市も提携している先. */
  private boolean each() {
    return clause.names().stream()
        .allMatch(
            phrase ->
                clause.tokens().stream()
                    .anyMatch(
                        t -> t.start() == phrase.end() && t.isParticle(Set.of("も", "とも", "にも"))));
  }

  /** 加盟 is said of bodies only; 入っている also of much else. */
  private boolean joins() {
    return clause.tokens().stream()
        .anyMatch(
            t -> t.is(Sign.JOIN) && t.text().matches("(加盟|加入|所属|属|参画).*|.*(member|belong).*"));
  }

  /** What is past was said last: 期間満了で終わった. */
  private boolean ended() {
    Optional<Token> ended = clause.last(Sign.ENDED);
    Optional<Token> lapsing = clause.last(Sign.LAPSING);
    return ended.isPresent()
        && (lapsing.isEmpty() || clause.japanese() && ended.get().start() > lapsing.get().start());
  }

  private boolean counted(Class<? extends Concept> type, String text) {
    return clause.tokens().stream()
        .anyMatch(t -> type.isInstance(t.concept()) && t.text().matches(text));
  }

  /** 川崎市と札幌市のつながり: of two, how they hang together. */
  private boolean bareTies() {
    return clause.tokens().stream()
        .anyMatch(t -> t.is(Sign.PARTNER) && t.text().matches("つながり|繋がり|connections?"));
  }

  /** 札幌市の提携先の提携先. */
  private boolean partnersOfPartners() {
    return clause.tokens().stream().filter(t -> t.is(Sign.PARTNER)).count() == 2
        && !clause.has(Sign.SHARED, Sign.SAME, Sign.MOST);
  }

  /** 教育と環境の両方, 教育でも環境でも, both education and environment. */
  private boolean both() {
    boolean or = clause.tokens().stream().anyMatch(t -> t.text().matches("や|か|または|あるいは|or"));
    return !or && !Interpreter.wantsAgreements(clause);
  }

  private Sides answers() {
    Sort answer = new Sort();
    clause.sorts().forEach(each -> answer.add(each.sort()));
    return new Sides(answer, new Sort());
  }

  private Optional<Meaning> of(Intent intent) {
    return Optional.of(meaning(intent, new Sides(new Sort(), new Sort())));
  }

  private Optional<Meaning> of(Intent intent, Sides sides) {
    return Optional.of(meaning(intent, sides));
  }

  private Meaning meaning(Intent intent, Sides sides) {
    Meaning meaning = new Meaning(intent);
    meaning.names.addAll(names);
    meaning.answer = sides.answer();
    meaning.other = sides.other();
    return meaning;
  }
}
