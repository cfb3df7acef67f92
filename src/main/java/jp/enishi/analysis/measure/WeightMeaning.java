package jp.enishi.analysis.measure;

/** What the weight of an edge means where the length of ways counts. */
public enum WeightMeaning {
  /** The heavier, the farther: the weight is the length. */
  DISTANCE,
  /** The heavier, the closer: the length is 1 / weight. */
  STRENGTH
}
