package jp.enishi.ask;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads times as questions say them, seen from a day: 2000年以降, 来年, since 2000. */
final class Times {

  private static final List<TimeForm> FORMS =
      Stream.of(JapaneseTimes.FORMS, EnglishTimes.FORMS, PartsOfYear.FORMS)
          .flatMap(List::stream)
          .toList();

  private final LocalDate today;

  private Times(LocalDate today) {
    this.today = today;
  }

  /** Seen from the day of the clock. */
  static Times of(Clock clock) {
    return new Times(LocalDate.now(clock));
  }

  /** Seen from another day; null for the same. */
  Times on(LocalDate day) {
    return day == null ? this : new Times(day);
  }

  /** The longest time that begins there, with the characters it takes. */
  Optional<Concept.Time> at(String text, int start) {
    Concept.Time best = null;
    for (TimeForm form : FORMS) {
      Matcher matcher = form.pattern().matcher(text).region(start, text.length());
      if (matcher.lookingAt()
          && (best == null || matcher.group().length() > best.text().length())) {
        try {
          best = form.reader().read(matcher, today);
        } catch (DateTimeException impossible) {
          continue;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The day that 今年 and "now" are seen from. */
  LocalDate today() {
    return today;
  }
}
