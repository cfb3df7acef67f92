package jp.enishi.extraction.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.enishi.issue.Between;
import jp.enishi.issue.Precedence;
import jp.enishi.issue.Told;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.Place;

/**
 * An era year and a western year that are printed for one date and are different years:
 * 平成20（2010）年. Which one is read the rules of {@link Between#ERA_WESTERN} say.
 *
 * @param era the era year and the western year it is: 平成20年＝2008年
 * @param western that western year: 2010年
 * @param date the date by the year that the rules choose; null when there is none
 */
record YearConflict(Told era, Told western, LocalDate date) {

  private static final Precedence RULES = Precedence.load();

  /**
   * Decides by the rules.
   *
   * @param eraDate the date by the era year; null when the era has no such day
   * @param westernDate the date by the western year; null when there is no such day
   * @param notAfter the last day of which the document can tell
   */
  static YearConflict of(
      Era era,
      int eraYear,
      int western,
      LocalDate eraDate,
      LocalDate westernDate,
      DatePrecision precision,
      LocalDate notAfter) {
    String is = era.hasYear(eraYear) ? "＝" + era.westernYear(eraYear) + "年" : "";
    Told byEra =
        new Told(
            "era",
            era.kanji() + eraYear + "年" + is,
            null,
            value(eraDate, precision),
            marks(eraDate, notAfter));
    Told byWestern =
        new Told(
            "western",
            western + "年",
            null,
            value(westernDate, precision),
            marks(westernDate, notAfter));
    if (westernDate != null && eraDate == null) {
      byWestern = byWestern.marked("other-unreadable");
    }
    if (westernDate != null && isOfOtherEra(era, eraYear, western)) {
      byWestern = byWestern.marked("same-year-of-other-era");
    }
    Told chosen =
        RULES
            .choose(Between.ERA_WESTERN, List.of(byEra, byWestern))
            .map(Precedence.Choice::told)
            .orElse(byEra);
    return new YearConflict(byEra, byWestern, byWestern.equals(chosen) ? westernDate : eraDate);
  }

  /** Both readings, printed there. */
  List<Told> at(Place place) {
    return List.of(era.at(place), western.at(place));
  }

  private static String value(LocalDate date, DatePrecision precision) {
    return date == null ? null : date + "/" + precision.code();
  }

  private static Set<String> marks(LocalDate date, LocalDate notAfter) {
    Set<String> marks = new HashSet<>();
    if (date != null) {
      marks.add(Told.READABLE);
      if (!date.isAfter(notAfter)) {
        marks.add("not-future");
      }
    }
    return marks;
  }

  /** Whether the year of this number of another era is the western year: 令和10（1998）年. */
  private static boolean isOfOtherEra(Era era, int eraYear, int western) {
    return Arrays.stream(Era.values())
        .anyMatch(
            other ->
                other != era && other.hasYear(eraYear) && other.westernYear(eraYear) == western);
  }
}
