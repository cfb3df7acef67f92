package jp.enishi.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionChange;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.analysis.whatif.Changes.Membership;
import jp.enishi.web.BadParameter;

/** Makes memberships of councils come and go. */
final class ChangedCouncils {

  private final Projection base;
  private final Function<String, Vertex> vertices;

  /**
   * Nothing changed yet.
   *
   * @param vertices gives the vertex of an id, and refuses one that is not known
   */
  ChangedCouncils(Projection base, Function<String, Vertex> vertices) {
    this.base = base;
    this.vertices = vertices;
  }

  /** Where councils are vertices, each with its members. */
  void included(ProjectionChange change, Changes changes) {
    Map<String, Set<String>> gone = byCouncil(changes.removeMembers());
    gone.forEach((council, members) -> replace(change, council, members));
    for (Membership each : changes.addMembers()) {
      change.tie(
          vertices.apply(each.organization()), vertices.apply(each.council()), membership(null, 1));
    }
  }

  private void replace(ProjectionChange change, String council, Set<String> gone) {
    OptionalInt body = base.find(vertices.apply(council).id());
    Set<String> found = new TreeSet<>();
    var steps = base.network().out();
    for (int at = body.isEmpty() ? 0 : steps.start(body.getAsInt());
        body.isPresent() && at < steps.start(body.getAsInt() + 1);
        at++) {
      String member = base.network().id(steps.vertex(at));
      for (Tie tie : base.ties(steps.edge(at))) {
        if (gone.contains(member) && tie.type().equals(ProjectionSpec.MEMBERSHIP)) {
          found.add(member);
          change.keeping(each -> each != tie);
        }
      }
    }
    for (String each : gone) {
      if (!found.contains(vertices.apply(each).id())) {
        throw noMember(each, council);
      }
    }
  }

  private BadParameter noMember(String id, String council) {
    return new BadParameter(
        "removeMembers",
        vertices.apply(id).name()
            + "は、このネットワークでは"
            + vertices.apply(council).name()
            + "に加盟していません。id を確かめてください。");
  }

  /**
   * Where members are joined with each other: pairs are made anew with the new number of members.
   */
  void weighted(ProjectionChange change, Changes changes) {
    Map<String, Set<String>> coming = byCouncil(changes.addMembers());
    Map<String, Set<String>> going = byCouncil(changes.removeMembers());
    Set<String> councils = new TreeSet<>(coming.keySet());
    councils.addAll(going.keySet());
    for (String council : councils) {
      vertices.apply(council);
      Set<String> members = new TreeSet<>();
      for (int e = 0; e < base.network().size(); e++) {
        if (base.ties(e).stream().anyMatch(tie -> council.equals(tie.via()))) {
          members.add(base.network().id(base.network().source(e)));
          members.add(base.network().id(base.network().target(e)));
        }
      }
      for (String each : going.getOrDefault(council, Set.of())) {
        if (!members.contains(each)) {
          throw noMember(each, council);
        }
      }
      members.addAll(coming.getOrDefault(council, Set.of()));
      members.removeAll(going.getOrDefault(council, Set.of()));
      change.keeping(tie -> !council.equals(tie.via()));
      List<String> ids = new ArrayList<>(members);
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          change.tie(
              vertices.apply(ids.get(i)),
              vertices.apply(ids.get(j)),
              membership(council, 1.0 / (ids.size() - 1)));
        }
      }
    }
  }

  private static Map<String, Set<String>> byCouncil(List<Membership> all) {
    Map<String, Set<String>> members = new TreeMap<>();
    for (Membership each : all) {
      if (each.council() == null || each.organization() == null) {
        throw new BadParameter("addMembers", "organization と council に団体の id を書いてください。");
      }
      members.computeIfAbsent(each.council(), id -> new TreeSet<>()).add(each.organization());
    }
    return members;
  }

  private static Tie membership(String via, double weight) {
    return new Tie(
        ProjectionSpec.MEMBERSHIP, List.of(), via, List.of(), null, null, weight, List.of(), 1);
  }
}
