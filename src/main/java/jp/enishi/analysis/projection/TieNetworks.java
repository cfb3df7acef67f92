package jp.enishi.analysis.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.enishi.query.Ref;

/** Makes networks of organisations out of their ties. */
final class TieNetworks {

  private final ProjectionSpec spec;
  private final Wanted wanted;
  private final List<TieRow> rows;
  private final Collected collected;

  TieNetworks(ProjectionSpec spec, List<TieRow> rows, Collected collected) {
    this.spec = spec;
    this.wanted = new Wanted(spec);
    this.rows = rows;
    this.collected = collected;
  }

  /** Organisations by their ties; councils as asked for. */
  void direct() {
    Map<String, List<TieRow>> members = new TreeMap<>();
    for (TieRow row : rows) {
      if (row.isMembership() && spec.councils() == Councils.WEIGHTED) {
        members.computeIfAbsent(row.target().id(), id -> new ArrayList<>()).add(row);
      } else if (wanted.kind(row.source())
          && wanted.kind(row.target())
          && wanted.country(row.source(), row.target())) {
        collected.tie(Vertex.of(row.source()), Vertex.of(row.target()), row.direct());
      }
    }
    for (List<TieRow> each : members.values()) {
      pairs(each, ProjectionSpec.MEMBERSHIP, true, 1.0 / (each.size() - 1));
    }
  }

  /** Those of one side joined by whom they share on the other. */
  void shared(boolean governments) {
    Map<String, Map<String, TieRow>> byShared = new TreeMap<>();
    for (TieRow row : rows) {
      Ref government = Wanted.isGovernment(row.source()) ? row.source() : row.target();
      Ref abroad = government == row.source() ? row.target() : row.source();
      if (!Wanted.isGovernment(government)
          || !Wanted.isAbroad(abroad)
          || !wanted.country(abroad)
          || !wanted.kind(governments ? government : abroad)) {
        continue;
      }
      Ref kept = governments ? government : abroad;
      Ref via = governments ? abroad : government;
      TieRow turned =
          new TieRow(
              kept,
              via,
              row.type(),
              row.agreements(),
              row.fields(),
              row.since(),
              row.until(),
              1,
              row.documents(),
              row.confidence());
      byShared
          .computeIfAbsent(via.id(), id -> new TreeMap<>())
          .merge(kept.id(), turned, TieRow::and);
    }
    byShared.values().forEach(each -> pairs(List.copyOf(each.values()), Tie.SHARED, false, 1));
  }

  private void pairs(List<TieRow> ends, String kind, boolean filter, double weight) {
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        TieRow one = ends.get(i);
        TieRow other = ends.get(j);
        boolean fits =
            wanted.kind(one.source())
                && wanted.kind(other.source())
                && wanted.country(one.source(), other.source());
        if (!filter || fits) {
          collected.tie(
              Vertex.of(one.source()),
              Vertex.of(other.source()),
              one.through(other, kind, one.target(), weight));
        }
      }
    }
  }
}
