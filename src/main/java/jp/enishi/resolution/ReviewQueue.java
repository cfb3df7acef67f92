package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.match.Candidate;
import jp.enishi.resolution.match.KnownOrganization;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.Verdict;

/** Finds the pairs of organisations that might be one and that nobody has called one or two. */
public final class ReviewQueue {

  private ReviewQueue() {}

  /** The likeliest first. */
  public static List<ReviewCase> of(
      NameSearch search, Collection<KnownOrganization> organizations, Ledger ledger) {
    Set<String> known = new HashSet<>();
    organizations.forEach(each -> known.add(each.id()));
    Set<Set<String>> seen = new HashSet<>();
    List<ReviewCase> cases = new ArrayList<>();
    for (KnownOrganization each : organizations) {
      for (Candidate like : search.alike(each)) {
        String id = like.organization().id();
        boolean asked = known.contains(id) && seen.add(Set.of(each.id(), id));
        if (!asked || NeverOne.reason(List.of(each, like.organization())).isPresent()) {
          continue;
        }
        Judgement said = ledger.of(each.id(), id).orElse(null);
        if (said == null || said.verdict() == Verdict.UNSURE) {
          boolean inOrder = each.id().compareTo(id) < 0;
          cases.add(
              new ReviewCase(
                  inOrder ? each : like.organization(),
                  inOrder ? like.organization() : each,
                  like.judgement(),
                  said));
        }
      }
    }
    cases.sort(
        Comparator.comparingDouble((ReviewCase each) -> -each.judgement().score())
            .thenComparing(each -> each.left().id())
            .thenComparing(each -> each.right().id()));
    return cases;
  }
}
