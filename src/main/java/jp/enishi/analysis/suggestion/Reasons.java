package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.enishi.analysis.suggestion.Suggestion.Reason;
import jp.enishi.analysis.suggestion.Suggestion.Shared;
import jp.enishi.query.Ref;

/** Finds the chains of ties that speak for a candidate. */
final class Reasons {

  private final Bonds bonds;
  private final Similarity similarity;
  private final List<Ref> who;

  Reasons(Bonds bonds, List<Ref> who) {
    this.bonds = bonds;
    this.similarity = new Similarity(bonds);
    this.who = who;
  }

  /** At most {@value Suggestion#MOST} of a kind. */
  List<Reason> of(int asking, int found) {
    List<Reason> reasons = new ArrayList<>();
    int[] shared = bonds.shared(asking, found);
    if (shared.length > 0) {
      reasons.add(reason("shared", null, asking, found, shared));
    }
    IntStream partnersOfFound = Arrays.stream(bonds.partners(found)).filter(z -> z != asking);
    strongest(asking, partnersOfFound)
        .forEach(z -> reasons.add(reason("look-alike", z, asking, found, bonds.shared(asking, z))));
    strongest(found, Arrays.stream(bonds.partners(asking)))
        .forEach(
            w -> reasons.add(reason("like-partner", w, asking, found, bonds.shared(w, found))));
    strongest(found, Arrays.stream(bonds.placesOf(asking)))
        .forEach(p -> reasons.add(reason("place", p, asking, found, bonds.shared(p, found))));
    return reasons;
  }

  /** Those that have something in common with one, the most alike first. */
  private IntStream strongest(int one, IntStream others) {
    int allocation = Signal.Index.RESOURCE_ALLOCATION.ordinal();
    return others
        .filter(v -> v != one && bonds.shared(one, v).length > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(v -> -similarity.of(one, v)[allocation])
                .thenComparing(v -> v))
        .mapToInt(v -> v)
        .limit(Suggestion.MOST);
  }

  private Reason reason(String kind, Integer through, int asking, int found, int[] shared) {
    int left = through == null || kind.equals("look-alike") ? asking : through;
    int right = kind.equals("look-alike") ? through : found;
    List<Shared> named =
        Arrays.stream(shared)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(v -> bonds.neighbours(v).length)
                    .thenComparing(v -> v))
            .map(v -> new Shared(who.get(v), binding(left, v), binding(right, v)))
            .limit(Suggestion.MOST)
            .toList();
    Ref organization = through == null ? null : who.get(through);
    return new Reason(
        kind,
        organization,
        named,
        shared.length,
        ReasonWords.of(kind, who.get(asking), who.get(found), organization, named, shared.length));
  }

  private String binding(int one, int other) {
    return bonds.kind(one, other).name().toLowerCase(Locale.ROOT);
  }
}
