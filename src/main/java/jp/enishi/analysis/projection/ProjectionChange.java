package jp.enishi.analysis.projection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes another network of one: some ties or organisations taken away, others added. */
public final class ProjectionChange {

  private final Projection projection;
  private final Set<String> without = new TreeSet<>();
  private final Map<String, Vertex> vertices = new TreeMap<>();
  private final Collected added;
  private Predicate<Tie> kept = tie -> true;

  /** Nothing changed yet. */
  public ProjectionChange(Projection projection) {
    this.projection = projection;
    this.added = new Collected(projection.spec());
    projection.vertices().forEach(each -> vertices.put(each.id(), each));
  }

  /** A vertex that stays or comes, also without ties. */
  public ProjectionChange vertex(Vertex vertex) {
    vertices.putIfAbsent(vertex.id(), vertex);
    return this;
  }

  /** Takes a vertex away with all its ties. */
  public ProjectionChange without(String id) {
    without.add(id);
    return this;
  }

  /** Takes away the ties that are not wanted; their ends stay. */
  public ProjectionChange keeping(Predicate<Tie> wanted) {
    kept = kept.and(wanted);
    return this;
  }

  /** A tie more; its ends come with it. */
  public ProjectionChange tie(Vertex source, Vertex target, Tie tie) {
    vertex(source);
    vertex(target);
    added.tie(source, target, tie);
    return this;
  }

  /** The other network; vertices are numbered anew in the order of their ids. */
  public Projection projection() {
    Collected changed = new Collected(projection.spec());
    vertices.values().stream().filter(this::stays).forEach(changed::vertex);
    copy(projection.keeping(kept), changed);
    copy(added.projection(), changed);
    return changed.projection();
  }

  private void copy(Projection from, Collected changed) {
    for (int e = 0; e < from.network().size(); e++) {
      Vertex source = from.vertex(from.network().source(e));
      Vertex target = from.vertex(from.network().target(e));
      if (stays(source) && stays(target)) {
        from.ties(e).forEach(tie -> changed.tie(source, target, tie));
      }
    }
  }

  private boolean stays(Vertex vertex) {
    return !without.contains(vertex.id());
  }
}
