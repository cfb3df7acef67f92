package jp.enishi.issue;

/**
 * That a person chose a reading of a contradiction, or took the choice back.
 *
 * @param finding id of the finding
 * @param reading the reading chosen, as the finding shows it; empty: back to the rule
 * @param by who chose
 * @param at when, ISO 8601
 * @param reason why
 */
public record ChosenReading(String finding, String reading, String by, String at, String reason) {

  /** Whether it takes an earlier choice back. */
  public boolean isTakenBack() {
    return reading.isEmpty();
  }
}
