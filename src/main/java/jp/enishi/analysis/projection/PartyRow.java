package jp.enishi.analysis.projection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.enishi.query.Ref;

/** A party and its agreement as the query gives them. */
record PartyRow(Ref organization, Vertex agreement, Tie tie) {

  /** Null when the organisation is not known. */
  static PartyRow of(Map<String, Object> row, Map<String, Ref> organizations) {
    Ref organization = organizations.get((String) row.get("organization"));
    String id = (String) row.get("agreement");
    if (organization == null || id == null) {
      return null;
    }
    Object title = row.get("title");
    return new PartyRow(
        organization,
        new Vertex(id, title == null ? id : title.toString(), null),
        new Tie(
            (String) row.get("type"),
            List.of(id),
            null,
            TieRow.strings(row.get("fields")),
            (LocalDate) row.get("since"),
            (LocalDate) row.get("until"),
            1,
            TieRow.strings(row.get("documents")),
            ((Number) row.get("confidence")).doubleValue()));
  }

  /** Joins an agreement with those of its parties that are wanted. */
  static void join(List<PartyRow> parties, Wanted wanted, Collected collected) {
    Ref[] abroad =
        parties.stream().map(PartyRow::organization).filter(Wanted::isAbroad).toArray(Ref[]::new);
    boolean any =
        abroad.length == 0 ? wanted.country() : Arrays.stream(abroad).anyMatch(wanted::country);
    for (PartyRow each : parties) {
      boolean country = !Wanted.isAbroad(each.organization) || wanted.country(each.organization);
      if (any && country && wanted.kind(each.organization)) {
        collected.tie(Vertex.of(each.organization), each.agreement, each.tie);
      }
    }
  }
}
