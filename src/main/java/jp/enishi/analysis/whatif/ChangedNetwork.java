package jp.enishi.analysis.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionChange;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.analysis.whatif.Changes.Membership;
import jp.enishi.analysis.whatif.Changes.NewAgreement;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.Ref;
import jp.enishi.web.BadParameter;

/**
 * Makes the assumed changes in a network, by the rules by which the graph's own ties are derived:
 * each Japanese party with each foreign one, without a foreign side the first-named with each other
 * one, each with a weight of 1/(n−1).
 */
final class ChangedNetwork {

  private final Projection base;
  private final Map<String, Vertex> known = new TreeMap<>();
  private final Map<String, String> edges;
  private final List<String> types;
  private final Function<String, Optional<Ref>> others;
  private final Set<String> named = new TreeSet<>();

  /**
   * Nothing changed yet.
   *
   * @param base the network
   * @param all the same with all organisations of the graph
   * @param others finds those that no document names
   */
  ChangedNetwork(
      Projection base, Projection all, GraphSchema schema, Function<String, Optional<Ref>> others) {
    this.others = others;
    this.base = base;
    all.vertices().forEach(each -> known.put(each.id(), each));
    this.edges = schema.edgeOfAgreementKind();
    this.types = schema.pairEdges();
  }

  /** Ids of organisations that the changes name. */
  Set<String> named() {
    return named;
  }

  /** The network as it is, with those the changes name, for comparison. */
  Projection before(Changes changes) {
    Set<String> coming = new TreeSet<>();
    changes.addOrganizations().forEach(each -> coming.add(each.id()));
    ProjectionChange same = new ProjectionChange(base);
    named.stream()
        .filter(id -> !coming.contains(id))
        .map(known::get)
        .filter(vertex -> !isCouncilLeftOut(vertex))
        .forEach(same::vertex);
    return same.projection();
  }

  /** Throws {@link BadParameter} for ids that are not known and agreements without two parties. */
  Projection after(Changes changes) {
    ProjectionChange change = new ProjectionChange(base);
    for (Changes.NewOrganization each : changes.addOrganizations()) {
      change.vertex(added(each));
    }
    changes.removeOrganizations().forEach(id -> change.without(vertex(id).id()));
    Set<String> gone = Set.copyOf(changes.removeAgreements());
    checkAgreements(gone);
    change.keeping(tie -> tie.agreements().stream().noneMatch(gone::contains));
    int number = 0;
    for (NewAgreement each : changes.addAgreements()) {
      agreement(change, each, "what-if-" + ++number);
    }
    changes.addMembers().forEach(this::checkCouncil);
    ChangedCouncils councils = new ChangedCouncils(base, this::vertex);
    if (base.spec().councils() == Councils.INCLUDED) {
      councils.included(change, changes);
    } else if (base.spec().councils() == Councils.WEIGHTED) {
      councils.weighted(change, changes);
    }
    changes.addMembers().forEach(this::name);
    changes.removeMembers().forEach(this::name);
    named.stream()
        .map(known::get)
        .filter(vertex -> !isCouncilLeftOut(vertex))
        .forEach(change::vertex);
    return change.projection();
  }

  private void name(Membership each) {
    vertex(each.organization());
    vertex(each.council());
  }

  /** Only a body that has members can get another. */
  private void checkCouncil(Membership each) {
    Vertex council = vertex(each.council());
    if (council.organization() == null || !council.organization().kind().equals("Council")) {
      throw new BadParameter(
          "addMembers", "「" + council.name() + "」は会員を持つ協議会などではありません。council に協議会の id を書いてください。");
    }
  }

  private boolean isCouncilLeftOut(Vertex vertex) {
    return base.spec().councils() != Councils.INCLUDED
        && vertex.organization().kind().equals("Council");
  }

  private Vertex added(Changes.NewOrganization each) {
    if (each.id() == null || each.name() == null || each.kind() == null) {
      throw new BadParameter("addOrganizations", "id、name、kind を書いてください。");
    }
    if (known.containsKey(each.id())) {
      throw new BadParameter("addOrganizations", "id「" + each.id() + "」の団体はすでにあります。別の id にしてください。");
    }
    Ref organization =
        new Ref(
            each.id(),
            each.name(),
            null,
            null,
            each.kind(),
            null,
            each.country(),
            null,
            null,
            null);
    Vertex vertex = new Vertex(each.id(), each.name(), organization);
    known.put(each.id(), vertex);
    named.add(each.id());
    return vertex;
  }

  private Vertex vertex(String id) {
    if (id != null && !known.containsKey(id)) {
      others.apply(id).ifPresent(each -> known.put(id, new Vertex(id, each.name(), each)));
    }
    Vertex found = id == null ? null : known.get(id);
    if (found == null) {
      throw new BadParameter(
          "changes", "id「" + id + "」の団体はありません。検索し直すか、addOrganizations に加えてください。");
    }
    named.add(id);
    return found;
  }

  private void checkAgreements(Set<String> gone) {
    Set<String> there = new TreeSet<>();
    for (int e = 0; e < base.network().size(); e++) {
      for (Tie tie : base.ties(e)) {
        there.addAll(tie.agreements());
        if (tie.agreements().stream().anyMatch(gone::contains)) {
          named.add(base.network().id(base.network().source(e)));
          named.add(base.network().id(base.network().target(e)));
        }
      }
    }
    for (String id : gone) {
      if (!there.contains(id)) {
        throw new BadParameter(
            "removeAgreements", "id「" + id + "」の協定によるつながりは、このネットワークにありません。絞り込みと id を確かめてください。");
      }
    }
  }

  private void agreement(ProjectionChange change, NewAgreement each, String id) {
    List<String> ids = each.parties() == null ? List.of() : each.parties();
    if (ids.stream().distinct().count() < 2) {
      throw new BadParameter("addAgreements", "parties に二つ以上の異なる団体の id を書いてください。");
    }
    String type = each.type() == null ? "連携協定" : edges.getOrDefault(each.type(), each.type());
    if (!types.contains(type)) {
      throw new BadParameter(
          "addAgreements",
          "type「" + each.type() + "」はありません。次のどれかを指定してください: " + String.join("、", types));
    }
    List<Vertex> parties = ids.stream().distinct().map(this::vertex).toList();
    List<Vertex> foreign = parties.stream().filter(p -> isAbroad(p.organization())).toList();
    List<Vertex> home = parties.stream().filter(p -> !isAbroad(p.organization())).toList();
    boolean across = !foreign.isEmpty() && !home.isEmpty();
    List<Vertex> starts = across ? home : parties.subList(0, 1);
    List<Vertex> ends = across ? foreign : parties.subList(1, parties.size());
    List<String> fields = each.fields() == null ? List.of() : each.fields();
    Tie tie =
        new Tie(
            type, List.of(id), null, fields, null, null, 1.0 / (parties.size() - 1), List.of(), 1);
    for (Vertex start : starts) {
      for (Vertex end : ends) {
        change.tie(start, end, tie);
      }
    }
  }

  private static boolean isAbroad(Ref organization) {
    return organization.countryCode() != null
        ? !organization.countryCode().equals("JP")
        : organization.country() != null && !organization.country().equals("日本")
            || organization.kind().startsWith("Foreign");
  }
}
