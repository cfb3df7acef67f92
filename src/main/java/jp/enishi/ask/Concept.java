package jp.enishi.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Country;

/** What a stretch of a question stands for. */
sealed interface Concept {

  /**
   * An organisation; several when the words fit more than one.
   *
   * @param full whether a full name was written; short forms prefer what the graph holds
   * @param guessed whether a letter had to be put right
   */
  record Named(List<Name> candidates, boolean full, boolean guessed) implements Concept {}

  /** A country. */
  record InCountry(Country country) implements Concept {}

  /**
   * A part of the world (countries) or of Japan (prefectures).
   *
   * @param outside of a part of Japan, the prefectures that do not belong to it
   */
  record Area(
      String name,
      String en,
      List<String> countries,
      List<String> prefectures,
      List<String> outside)
      implements Concept {

    boolean isInJapan() {
      return countries.isEmpty();
    }
  }

  /**
   * A field of cooperation.
   *
   * @param fields names in the graph
   * @param topic a word to look for in titles as well, or null
   */
  record Field(String word, List<String> fields, String topic) implements Concept {}

  /** A sort of organisation. */
  record Kind(String name, String en, List<String> kinds, List<String> levels, Boolean domestic)
      implements Concept {

    /** Either of both; null where levels of one would narrow the other as well. */
    Kind or(Kind more) {
      if (isOfAnyLevel(more) && isOfPrefectures()) {
        return new Kind(name, en, kinds, List.of(), domestic).or(more);
      }
      if (more.isOfAnyLevel(this) && more.isOfPrefectures()) {
        return or(new Kind(more.name, more.en, more.kinds, List.of(), more.domestic));
      }
      if (levels.isEmpty() && kinds.contains("Prefecture") && more.isOfLevels()) {
        return governments().or(more);
      }
      if (isOfLevels() && more.levels.isEmpty() && more.kinds.contains("Prefecture")) {
        return or(more.governments());
      }
      boolean apart = levels.isEmpty() != more.levels.isEmpty() && isPlace() && more.isPlace();
      if (apart || kinds.isEmpty() || more.kinds.isEmpty()) {
        return null;
      }
      return new Kind(
          name + "・" + more.name,
          en + " or " + more.en,
          Stream.concat(kinds.stream(), more.kinds.stream()).distinct().toList(),
          Stream.concat(levels.stream(), more.levels.stream()).distinct().toList(),
          Objects.equals(domestic, more.domestic) || levels.contains(PREFECTURES)
              ? domestic
              : null);
    }

    /** Levels narrow places only: 市と企業 are cities, and companies of any sort. */
    private boolean isPlace() {
      return kinds.stream().anyMatch(PLACES::contains);
    }

    /** 県: whatever is called so, here and abroad. */
    private boolean isOfPrefectures() {
      return levels.contains(PREFECTURES) && kinds.contains("ForeignRegion");
    }

    private boolean isOfAnyLevel(Kind more) {
      return more.levels.isEmpty() && more.isPlace() && !more.kinds.equals(List.of("Prefecture"));
    }

    private boolean isOfLevels() {
      return kinds.contains("Municipality") && !levels.isEmpty();
    }

    /** 県 beside 市 is one of Japan. */
    private Kind governments() {
      return levels.isEmpty()
          ? new Kind(name, en, List.of("Prefecture"), List.of(PREFECTURES), true)
          : this;
    }

    private static final String PREFECTURES = "都道府県";
    private static final Set<String> PLACES =
        Set.of("Prefecture", "Municipality", "ForeignCity", "ForeignRegion");
  }

  /**
   * A kind of tie.
   *
   * @param agreements kinds of agreement, where the tie is narrower than its edge (姉妹港); else empty
   */
  record Tie(String name, String en, List<String> edges, List<String> agreements)
      implements Concept {

    boolean isNarrow() {
      return !agreements.isEmpty();
    }
  }

  /**
   * A stretch of time; either end may be open.
   *
   * @param at as it stood on that day, rather than what was signed in that time
   */
  record Time(LocalDate from, LocalDate to, boolean at, String text) implements Concept {}

  /** Months of whatever year: 4月に. */
  record Months(List<Integer> months, String text) implements Concept {}

  /** How many: 上位10, 30周年. */
  record Number(int value) implements Concept {}

  /** A word with a task. */
  record Signal(Sign sign) implements Concept {}

  /** A particle or preposition. */
  record Particle(String text) implements Concept {}

  /** Politeness and fillers. */
  record Noise() implements Concept {}

  /** A word that says something, but no condition; the answer names it as passed over. */
  record Passed() implements Concept {}

  /** What nothing is known about. */
  record Unknown() implements Concept {}
}
