package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts numbers back into the columns of a table whose blank cells are lost: the first number of
 * each row is its sum, the last row holds the sums of the columns.
 */
final class BlankCells {

  private static final int MOST_TRIES = 200_000;
  private static final int MOST_WAYS = 64;

  /** A cell of which is not known what stands in it. */
  static final int OPEN = -2;

  private final List<int[]> rows;
  private final int width;
  private final List<int[][]> solutions = new ArrayList<>();
  private int tries;

  BlankCells(List<int[]> rows) {
    this.rows = rows;
    this.width = rows.get(rows.size() - 1).length;
  }

  /**
   * What all ways that add up have in common: a blank cell is −1, one of which the ways differ is
   * {@link #OPEN}. Nothing when no way adds up, or when there are too many to know them all.
   */
  Optional<int[][]> common() {
    List<int[][]> ways = solutions();
    if (ways.isEmpty() || ways.size() >= MOST_WAYS || tries > MOST_TRIES) {
      return Optional.empty();
    }
    int[][] common = Arrays.stream(ways.get(0)).map(int[]::clone).toArray(int[][]::new);
    for (int[][] way : ways) {
      for (int r = 0; r < common.length; r++) {
        for (int c = 0; c < width; c++) {
          common[r][c] = common[r][c] == way[r][c] ? common[r][c] : OPEN;
        }
      }
    }
    return Optional.of(common);
  }

  /** Every way that adds up, up to a limit; a blank cell is −1. */
  List<int[][]> solutions() {
    int[] sums = rows.get(rows.size() - 1);
    if (addsUp(sums)) {
      place(0, new int[rows.size()][]);
    }
    return solutions;
  }

  private void place(int row, int[][] placed) {
    if (solutions.size() >= MOST_WAYS || tries++ > MOST_TRIES) {
      return;
    }
    if (row == rows.size() - 1) {
      if (columnsAddUp(placed)) {
        int[][] whole = placed.clone();
        whole[row] = rows.get(row);
        solutions.add(whole);
      }
      return;
    }
    if (addsUp(rows.get(row))) {
      spread(row, 1, 1, blankRow(row), placed);
    }
  }

  /** Puts number {@code next} of the row into column {@code column} or a later one. */
  private void spread(int row, int next, int column, int[] cells, int[][] placed) {
    int[] numbers = rows.get(row);
    if (next == numbers.length) {
      placed[row] = cells.clone();
      place(row + 1, placed);
      return;
    }
    for (int i = column; i <= width - (numbers.length - next); i++) {
      cells[i] = numbers[next];
      spread(row, next + 1, i + 1, cells, placed);
      cells[i] = -1;
    }
  }

  private int[] blankRow(int row) {
    int[] cells = new int[width];
    Arrays.fill(cells, -1);
    cells[0] = rows.get(row)[0];
    return cells;
  }

  private static boolean addsUp(int[] numbers) {
    int sum = 0;
    for (int i = 1; i < numbers.length; i++) {
      sum += numbers[i];
    }
    return sum == numbers[0];
  }

  private boolean columnsAddUp(int[][] placed) {
    int[] sums = rows.get(rows.size() - 1);
    for (int c = 0; c < width; c++) {
      int sum = 0;
      for (int r = 0; r < rows.size() - 1; r++) {
        sum += Math.max(placed[r][c], 0);
      }
      if (sum != sums[c]) {
        return false;
      }
    }
    return true;
  }
}
