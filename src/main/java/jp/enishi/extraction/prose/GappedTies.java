package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Reads what one predicate tells of several, each with a date of its own, where the first of them
 * stands with the one that they all are of: A港とB港は1985年2月、C港とは1981年10月に友好港の縁を結んだ.
 */
final class GappedTies {

  /** A tie of two, with the date that stands beside it. */
  record Pair(List<ReadParty> parties, DateMention date) {}

  private final Clauses clauses;
  private final List<Phrase> all;

  GappedTies(Clauses clauses) {
    this.clauses = clauses;
    this.all = clauses.phrases;
  }

  /** The pairs between the place and the predicate; empty when the clause is not built so. */
  List<Pair> of(int from, int verb) {
    List<NameGroup> here = clauses.groups(from, verb);
    List<Pair> rows = rows(here);
    if (!rows.isEmpty()) {
      return rows;
    }
    if (here.size() < 2 || !isFirst(here.get(0))) {
      return List.of();
    }
    ReadParty owner = here.get(0).parties().get(0);
    List<Pair> found = new ArrayList<>();
    int at = here.get(0).from();
    for (NameGroup each : here) {
      boolean first = found.isEmpty();
      DateMention date = each.to() + 1 < all.size() ? all.get(each.to() + 1).date() : null;
      boolean fits = first || each.role() == NameGroup.Role.WITH && !each.isSeveral();
      boolean next = first || each.from() == at;
      if (!fits || !next || date == null) {
        return List.of();
      }
      at = each.to() + 2;
      found.add(new Pair(List.of(owner, each.parties().get(first ? 1 : 0)), date));
    }
    return found;
  }

  /** A市は1979年10月にB市と、C市は1984年にD市と: each its own. */
  private List<Pair> rows(List<NameGroup> here) {
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i + 1 < here.size(); i += 2) {
      NameGroup one = here.get(i);
      NameGroup other = here.get(i + 1);
      DateMention date = all.get(one.to() + 1).date();
      boolean fits =
          one.role() == NameGroup.Role.SUBJECT
              && !one.isSeveral()
              && other.role() == NameGroup.Role.WITH
              && !other.isSeveral()
              && date != null;
      if (!fits) {
        return List.of();
      }
      found.add(new Pair(List.of(one.parties().get(0), other.parties().get(0)), date));
    }
    return here.size() % 2 == 0 && found.size() > 1 ? found : List.of();
  }

  /** A港とB港は: two, who did it together. */
  private boolean isFirst(NameGroup group) {
    return group.role() == NameGroup.Role.SUBJECT
        && group.names().size() == 2
        && group.isSeveral()
        && all.get(group.from()).tail().equals("と");
  }
}
