package jp.enishi.analysis.suggestion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionChange;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.query.Change;
import jp.enishi.query.Ref;
import jp.enishi.query.Standing;

/**
 * For whom partners are sought: itself, or those who stood for it on the day as if they were one.
 */
final class AskingOne {

  private AskingOne() {}

  /**
   * The network in which it asks. Where several stood for it, it has the ties of them all and
   * stands in their place, as in the list of its partners.
   */
  static Projection in(Projection network, Standing standing) {
    if (standing.standIns().size() < 2) {
      return network;
    }
    Set<String> several = new HashSet<>(standing.ids());
    Ref asked = standing.organization();
    Vertex one = new Vertex(asked.id(), asked.name(), asked);
    ProjectionChange change = new ProjectionChange(network).vertex(one);
    for (int e = 0; e < network.network().size(); e++) {
      Vertex source = network.vertex(network.network().source(e));
      Vertex target = network.vertex(network.network().target(e));
      boolean from = several.contains(source.id());
      if (from != several.contains(target.id())) {
        for (Tie tie : network.ties(e)) {
          change.tie(from ? one : source, from ? target : one, tie);
        }
      }
    }
    several.forEach(change::without);
    return change.projection();
  }

  /**
   * The organisation and those whose place it had taken by that day.
   *
   * @param history every change of its line, also later ones
   */
  static Set<String> withPredecessors(String id, List<Change> history, LocalDate day) {
    Set<String> line = new TreeSet<>(Set.of(id));
    boolean more = true;
    while (more) {
      more = false;
      for (Change each : history) {
        boolean then = each.on() == null || !each.on().isAfter(day);
        more |= then && line.contains(each.after().id()) && line.add(each.before().id());
      }
    }
    return line;
  }
}
