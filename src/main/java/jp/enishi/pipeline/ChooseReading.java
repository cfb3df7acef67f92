package jp.enishi.pipeline;

/** A person chooses which reading of a contradiction the facts follow. */
public interface ChooseReading {

  /**
   * Writes the choice into the ledger and puts the reading in use at once.
   *
   * @param issue id of the finding
   * @param reading its number from 1 or its text; {@code rule} takes an earlier choice back
   * @param by who chooses
   * @param reason why
   * @return the reading now in use, or null when the rule uses none
   * @throws jp.enishi.web.NotFound when there is no such finding
   * @throws jp.enishi.web.BadParameter when the reading is not one of its readings, or name or
   *     reason is missing
   */
  String choose(String issue, String reading, String by, String reason);
}
