package jp.enishi.extraction.dates;

import java.time.LocalDate;

/** The eras in which public offices date their papers. */
enum Era {
  MEIJI("明治", "M", LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 30)),
  TAISHO("大正", "T", LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
  SHOWA("昭和", "S", LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
  HEISEI("平成", "H", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
  REIWA("令和", "R", LocalDate.of(2019, 5, 1), LocalDate.of(2117, 12, 31));

  /** Before this day Japan counted months by the moon; such dates have no plain western day. */
  private static final LocalDate SOLAR_CALENDAR = LocalDate.of(1873, 1, 1);

  private final String kanji;
  private final String letter;
  private final LocalDate first;
  private final LocalDate last;

  Era(String kanji, String letter, LocalDate first, LocalDate last) {
    this.kanji = kanji;
    this.letter = letter;
    this.first = first;
    this.last = last;
  }

  /** By its name, its first character or its letter: 昭和, 昭, S. */
  static Era of(String printed) {
    for (Era each : values()) {
      if (each.kanji.startsWith(printed) || each.letter.equalsIgnoreCase(printed)) {
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
    return first.getYear() + eraYear - 1;
  }

  boolean hasYear(int eraYear) {
    return eraYear >= 1 && eraYear <= last.getYear() - first.getYear() + 1;
  }

  /** Whether the year is counted by the moon (明治5年 and before). */
  boolean isLunar(int eraYear) {
    return this == MEIJI && westernYear(eraYear) < SOLAR_CALENDAR.getYear();
  }

  /**
   * Whether any day of the period lies within the era. The days on which an emperor died belong to
   * both eras (1912-07-30, 1926-12-25).
   */
  boolean touches(LocalDate from, LocalDate to) {
    return !to.isBefore(first) && !from.isAfter(last);
  }
}
