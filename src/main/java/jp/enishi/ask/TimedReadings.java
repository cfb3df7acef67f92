package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Readings that ask for days: anniversaries, what ended, what lapses, what changed. */
final class TimedReadings {

  private static final int MOST_YEARS = 50;

  /** Years within which an end is near, unless the question says how many. */
  private static final int SOON = 2;

  private static final Pattern WITHIN = Pattern.compile("(\\d{1,2})年以内|within (\\d{1,2}) years?");

  private final Clause clause;
  private final List<Name> names;
  private final LocalDate today;

  TimedReadings(Clause clause, List<Name> names, LocalDate today) {
    this.clause = clause;
    this.names = names;
    this.today = today;
  }

  Optional<Meaning> read() {
    if (clause.take(Sign.ANNIVERSARY) || counted(Concept.Number.class, ".*(周年|anniversary)")) {
      return anniversaries();
    }
    if (changes()) {
      clause.take(Sign.ENDED, Sign.SINCE, Sign.NEWEST, Sign.LAPSING);
      return changed();
    }
    if (ended()) {
      clause.take(Sign.ENDED, Sign.LAPSING, Sign.IN_FORCE);
      Meaning meaning = Meaning.of(Intent.ENDED, names, Sides.ofOne(clause));
      meaning.inForce = false;
      meaning.on = today;
      return Optional.of(meaning);
    }
    if (clause.take(Sign.LAPSING)) {
      boolean when = !names.isEmpty() && clause.take(Sign.SINCE);
      clause.take(Sign.ENDED, Sign.IN_FORCE, Sign.SAME);
      Meaning meaning = Meaning.of(Intent.LAPSING, names, Sides.none());
      meaning.time =
          clause.takeAll(Concept.Time.class).stream()
              .findFirst()
              .map(this::coming)
              .orElse(
                  new Concept.Time(
                      today, today.plusYears(when ? MOST_YEARS : within()), false, ""));
      return Optional.of(meaning);
    }
    return spans() && clause.has(Sign.CHANGES) && !clause.has(Sign.YEARLY)
        ? changed()
        : Optional.empty();
  }

  private boolean spans() {
    List<Concept.Time> times = clause.all(Concept.Time.class);
    return times.size() == 1 && !times.get(0).at() && times.get(0).from() != null;
  }

  /** 始まった・終わった協定, begun or ended: both ends within one stretch of time. */
  private boolean changes() {
    boolean begun =
        clause.has(Sign.CHANGES)
            || clause.tokens().stream()
                .anyMatch(
                    t -> t.is(Sign.SINCE) && t.text().matches("(始|はじ|開始|スタート|start|beg[aiu]n).*"));
    return spans() && begun && clause.has(Sign.ENDED);
  }

  private Optional<Meaning> changed() {
    clause.take(Sign.BY, Sign.CHANGES);
    Meaning meaning = Meaning.of(Intent.CHANGES, names, Sides.none());
    Concept.Time time = clause.takeAll(Concept.Time.class).get(0);
    meaning.time =
        new Concept.Time(time.from(), time.to() == null ? today : time.to(), false, time.text());
    return Optional.of(meaning);
  }

  /** Until a day to come: from today. */
  private Concept.Time coming(Concept.Time time) {
    boolean open = time.from() == null && !time.to().isBefore(today);
    return open ? new Concept.Time(today, time.to(), false, time.text()) : time;
  }

  /** 3年以内に, within 3 years: of an end they are those to come. */
  private int within() {
    Matcher within = WITHIN.matcher(clause.text());
    if (!within.find()) {
      return SOON;
    }
    clause.takeAll(Concept.Number.class);
    clause.take(Sign.YEAR_WORD);
    return Integer.parseInt(within.group(1) == null ? within.group(2) : within.group(1));
  }

  private Optional<Meaning> anniversaries() {
    Meaning meaning = Meaning.of(Intent.ANNIVERSARIES, names, Sides.ofOne(clause));
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
    narrow(meaning, times);
    int from = times.isEmpty() ? today.getYear() : first(times);
    int to = times.isEmpty() ? from + 1 : last(times);
    if (to < from || to - from > MOST_YEARS) {
      return Optional.empty();
    }
    meaning.years =
        IntStream.rangeClosed(from, to)
            .filter(year -> times.isEmpty() || times.stream().anyMatch(time -> isIn(time, year)))
            .boxed()
            .toList();
    return Optional.of(meaning);
  }

  /** 来年4月に, 来年度に: the anniversaries of those days, and not of the whole of their years. */
  private void narrow(Meaning meaning, List<Concept.Time> times) {
    meaning.months =
        clause.takeAll(Concept.Months.class).stream().flatMap(m -> m.months().stream()).toList();
    if (times.size() == 1 && times.get(0).to() != null && !isOfYears(times.get(0))) {
      Concept.Time said = times.get(0);
      meaning.time =
          new Concept.Time(
              said.from() == null ? today : said.from(), said.to(), false, said.text());
    }
  }

  private static boolean isOfYears(Concept.Time time) {
    return (time.from() == null || time.from().getDayOfYear() == 1)
        && time.to().equals(Spans.to(time.to().getYear()));
  }

  private static boolean isIn(Concept.Time time, int year) {
    return (time.from() == null || time.from().getYear() <= year)
        && (time.to() == null || time.to().getYear() >= year);
  }

  private int first(List<Concept.Time> times) {
    return times.stream()
        .mapToInt(time -> time.from() == null ? today.getYear() : time.from().getYear())
        .min()
        .orElseThrow();
  }

  /** Ten years on where no end is said. */
  private int last(List<Concept.Time> times) {
    return times.stream()
        .mapToInt(time -> time.to() == null ? first(times) + 10 : time.to().getYear())
        .max()
        .orElseThrow();
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
}
