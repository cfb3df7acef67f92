package jp.enishi.analysis.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.suggestion.SuggestionList.Excluded;
import jp.enishi.query.Ref;

/** Who is never suggested: whom it has, whom it or a predecessor once had, where it lies. */
final class Exclusions {

  private final Set<Integer> partners = new TreeSet<>();
  private final Set<Integer> former = new TreeSet<>();
  private final Set<Integer> places = new TreeSet<>();

  /**
   * Looks at ties of today and of any time.
   *
   * @param ever the network of all ties of any time
   * @param itself its id, and those of whose place it took
   */
  Exclusions(
      Surroundings today, int asking, Projection ever, Collection<String> itself, LocalDate day) {
    neighbours(today.projection(), asking).forEach(partners::add);
    for (String id : itself) {
      ever.find(id)
          .ifPresent(
              v ->
                  partnersUntil(ever, v, day).stream()
                      .map(w -> today.projection().find(ever.vertex(w).id()))
                      .filter(java.util.OptionalInt::isPresent)
                      .forEach(w -> former.add(w.getAsInt())));
    }
    former.removeAll(partners);
    former.remove(asking);
    Bonds bonds = today.ties().bonds();
    for (int place : bonds.placesOf(asking)) {
      places.add(place);
      for (int above : bonds.placesOf(place)) {
        places.add(above);
      }
    }
  }

  private static Set<Integer> neighbours(Projection network, int vertex) {
    Set<Integer> found = new TreeSet<>();
    Adjacency steps = network.network().out();
    for (int at = steps.start(vertex); at < steps.start(vertex + 1); at++) {
      found.add(steps.vertex(at));
    }
    return found;
  }

  private static Set<Integer> partnersUntil(Projection network, int vertex, LocalDate day) {
    Set<Integer> found = new TreeSet<>();
    Adjacency steps = network.network().out();
    for (int at = steps.start(vertex); at < steps.start(vertex + 1); at++) {
      boolean had =
          network.ties(steps.edge(at)).stream()
              .anyMatch(tie -> tie.since() == null || !tie.since().isAfter(day));
      if (had) {
        found.add(steps.vertex(at));
      }
    }
    return found;
  }

  boolean excludes(int vertex) {
    return partners.contains(vertex) || former.contains(vertex) || places.contains(vertex);
  }

  List<Excluded> list(IntFunction<Ref> who) {
    List<Excluded> all = new ArrayList<>();
    add(all, "partner", "すでにつながりがあります。", "Already tied to it.", partners, who);
    add(
        all,
        "former",
        "以前つながりがあり、終わっています（前身の団体のものを含みます）。",
        "Tied to it or to a predecessor once; ended.",
        former,
        who);
    add(all, "place", "その団体がある地域です。", "It lies there.", places, who);
    return all;
  }

  private static void add(
      List<Excluded> all,
      String why,
      String ja,
      String en,
      Set<Integer> set,
      IntFunction<Ref> who) {
    if (!set.isEmpty()) {
      all.add(new Excluded(why, new Words(ja, en), set.stream().map(who::apply).toList()));
    }
  }
}
