package jp.enishi.resolution.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** How much each organisation shares with a name; one a thread, emptied after each question. */
final class Shares {

  private final float[] weights;
  private int[] touched = new int[256];
  private int count;

  Shares(int size) {
    weights = new float[size];
  }

  void add(int number, float weight) {
    if (weights[number] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, 2 * count);
      }
      touched[count++] = number;
    }
    weights[number] += weight;
  }

  /** The numbers that share most, the most first; of equal ones the lower number. */
  List<Integer> most(int most) {
    Comparator<Integer> least =
        Comparator.comparingDouble((Integer number) -> weights[number])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, least);
    for (int i = 0; i < count; i++) {
      if (best.size() < most || weights[touched[i]] >= weights[best.peek()]) {
        best.add(touched[i]);
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    return best.stream().sorted(least.reversed()).toList();
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      weights[touched[i]] = 0;
    }
    count = 0;
  }
}
