package jp.enishi.resolution.match;

/**
 * Something that speaks for or against two names being one organisation.
 *
 * @param name short Japanese name: 団体コードが同じ
 * @param weight what it adds to the score, which begins at 0.5; negative when it speaks against
 * @param effect whether it only counts or settles the question
 * @param explanation a Japanese sentence with the values that produced it
 */
public record Feature(String name, double weight, Effect effect, String explanation) {

  /** What a feature does beside adding its weight. */
  public enum Effect {
    /** Only its weight counts. */
    COUNTS,
    /** Certain by rule that the two are different; no other feature outweighs it. */
    FORBIDS,
    /** The names do not say enough: never more than unsure, however well the rest fits. */
    LEAVES_OPEN
  }

  static Feature counts(String name, double weight, String explanation) {
    return new Feature(name, weight, Effect.COUNTS, explanation);
  }

  static Feature forbids(String name, String explanation) {
    return new Feature(name, -0.5, Effect.FORBIDS, explanation);
  }

  static Feature leavesOpen(String name, String explanation) {
    return new Feature(name, 0, Effect.LEAVES_OPEN, explanation);
  }
}
