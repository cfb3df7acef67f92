package jp.enishi.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseEra;

/** The eras in which public offices date their papers. */
enum Era {
  MEIJI("明治", "M", JapaneseEra.MEIJI, 1868, 45),
  TAISHO("大正", "T", JapaneseEra.TAISHO, 1912, 15),
  SHOWA("昭和", "S", JapaneseEra.SHOWA, 1926, 64),
  HEISEI("平成", "H", JapaneseEra.HEISEI, 1989, 31),
  REIWA("令和", "R", JapaneseEra.REIWA, 2019, 99);

  private final String kanji;
  private final String letter;
  private final JapaneseEra calendarEra;
  private final int firstYear;
  private final int years;

  Era(String kanji, String letter, JapaneseEra calendarEra, int firstYear, int years) {
    this.kanji = kanji;
    this.letter = letter;
    this.calendarEra = calendarEra;
    this.firstYear = firstYear;
    this.years = years;
  }

  static Era of(String printed) {
    for (Era each : values()) {
      if (each.kanji.equals(printed) || each.letter.equalsIgnoreCase(printed)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unknown era: " + printed);
  }

  String kanji() {
    return kanji;
  }

  /** The western year of a year of this era. */
  int westernYear(int eraYear) {
    return firstYear + eraYear - 1;
  }

  boolean hasYear(int eraYear) {
    return eraYear >= 1 && eraYear <= years;
  }

  /** Whether the day lies within the era, whose first and last years are not whole years. */
  boolean holds(LocalDate day) {
    try {
      return java.time.chrono.JapaneseDate.from(day).getEra().equals(calendarEra);
    } catch (DateTimeException beforeTheSolarCalendar) {
      return false;
    }
  }
}
