package jp.enishi.report.drawing;

/**
 * A line between two organisations of a figure, by their numbers.
 *
 * @param ties how many agreements it stands for
 */
public record Bond(int from, int to, int ties) {

  double width() {
    return 0.5 + 0.7 * Math.min(5, ties - 1);
  }
}
