package jp.enishi.report.drawing;

import java.util.Arrays;

/**
 * Moves boxes apart until none touches another and all lie in the frame. A box is a sign with its
 * words, so that no label can lie on another or be cut at the edge.
 */
final class Spacing {

  private static final int ROUNDS = 2000;
  private static final double GAP = 2.5;

  private final double width;
  private final double height;
  private final double[][] sizes;

  /**
   * Boxes in a frame.
   *
   * @param sizes width and height of each
   */
  Spacing(double width, double height, double[][] sizes) {
    this.width = width;
    this.height = height;
    this.sizes = sizes;
  }

  /** Stretches the places to the frame and moves them apart; false when they cannot all fit. */
  boolean apply(double[][] middles) {
    double area = Arrays.stream(sizes).mapToDouble(size -> (size[0] + GAP) * (size[1] + GAP)).sum();
    if (area > width * height) {
      return false;
    }
    stretch(middles);
    for (int round = 0; round < ROUNDS; round++) {
      if (!spread(middles)) {
        return true;
      }
    }
    return false;
  }

  private void stretch(double[][] middles) {
    for (int axis = 0; axis < 2; axis++) {
      double size = axis == 0 ? width : height;
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      double margin = 0;
      for (int i = 0; i < middles.length; i++) {
        low = Math.min(low, middles[i][axis]);
        high = Math.max(high, middles[i][axis]);
        margin = Math.max(margin, sizes[i][axis] / 2);
      }
      margin = Math.min(margin, size / 3);
      double scale = high - low < 1e-9 ? 0 : (size - 2 * margin) / (high - low);
      for (double[] middle : middles) {
        middle[axis] = scale == 0 ? size / 2 : margin + (middle[axis] - low) * scale;
      }
    }
  }

  /** One round; whether something still overlapped. */
  private boolean spread(double[][] middles) {
    boolean moved = false;
    for (int i = 0; i < middles.length; i++) {
      for (int j = i + 1; j < middles.length; j++) {
        double dx = middles[j][0] - middles[i][0];
        double dy = middles[j][1] - middles[i][1];
        double overX = (sizes[i][0] + sizes[j][0]) / 2 + GAP - Math.abs(dx);
        double overY = (sizes[i][1] + sizes[j][1]) / 2 + GAP - Math.abs(dy);
        if (overX <= 0 || overY <= 0) {
          continue;
        }
        moved = true;
        int axis = overX < overY ? 0 : 1;
        double push = (axis == 0 ? overX : overY) / 2 + 0.01;
        double sign = (axis == 0 ? dx : dy) < 0 ? -1 : 1;
        middles[i][axis] -= sign * push;
        middles[j][axis] += sign * push;
      }
    }
    for (int i = 0; i < middles.length; i++) {
      middles[i][0] = within(middles[i][0], sizes[i][0] / 2, width);
      middles[i][1] = within(middles[i][1], sizes[i][1] / 2, height);
    }
    return moved;
  }

  private static double within(double at, double half, double size) {
    return Math.max(half, Math.min(size - half, at));
  }
}
