package jp.enishi.report.drawing;

/**
 * An organisation in a figure.
 *
 * @param label its name as written
 * @param note smaller, below the name; null for none
 * @param sign its kind
 * @param share its score as a share of the highest, 0 to 1; makes the sign larger
 * @param strong whether the figure is about it
 */
public record Node(String label, String note, Signs sign, double share, boolean strong) {

  private static final double LEAST = 3.2;
  private static final double MORE = 8;

  double radius() {
    return LEAST + MORE * Math.sqrt(Math.max(0, Math.min(1, share)));
  }
}
