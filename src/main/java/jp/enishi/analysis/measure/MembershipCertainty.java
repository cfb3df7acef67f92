package jp.enishi.analysis.measure;

import java.util.Arrays;
import java.util.List;

/**
 * How sure the membership in a group is: over several divisions of the same network, the share of
 * the other members of its group that stand in one group with the vertex, on the average; 1 when
 * they always do. Who is alone in its group has the share of divisions in which it is alone. This
 * is the item consensus of Monti, Tamayo, Mesirov and Golub (2003), Machine Learning 52, 91–118,
 * over divisions from different starts as in Lancichinetti and Fortunato (2012), Scientific Reports
 * 2, 336. It tells how far the division hangs on the start of the search, not what the documents
 * lack.
 */
final class MembershipCertainty {

  private MembershipCertainty() {}

  /**
   * Of each vertex, from 0 to 1.
   *
   * @param groups the division that was chosen
   * @param divisions all that were found, the chosen one among them
   * @return null when there is only one division, which nothing can be said of
   */
  static double[] of(Groups groups, List<Groups> divisions) {
    if (divisions.size() < 2) {
      return null;
    }
    int vertices = groups.numbers().length;
    double[] sure = new double[vertices];
    for (Groups division : divisions) {
      int[] together = new int[division.count()];
      for (int g = 0; g < groups.count(); g++) {
        int[] members = groups.group(g);
        for (int v : members) {
          together[division.groupOf(v)]++;
        }
        for (int v : members) {
          sure[v] += share(members.length, together[division.groupOf(v)], division, v);
        }
        for (int v : members) {
          together[division.groupOf(v)] = 0;
        }
      }
    }
    return Arrays.stream(sure).map(each -> each / divisions.size()).toArray();
  }

  private static double share(int members, int together, Groups division, int vertex) {
    if (members > 1) {
      return (together - 1) / (members - 1.0);
    }
    return division.group(division.groupOf(vertex)).length == 1 ? 1 : 0;
  }
}
