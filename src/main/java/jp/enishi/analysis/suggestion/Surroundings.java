package jp.enishi.analysis.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.query.Ref;

/** Who is tied to whom on a day, as the predictions want to know it. */
final class Surroundings {

  private static final List<String> NEVER = List.of("Council", "Country");
  private static final List<String> NEVER_HERE =
      Stream.concat(NEVER.stream(), KnownTies.ASKING.stream()).toList();

  private final Projection projection;
  private final KnownTies ties;
  private final List<Ref> who;

  private Surroundings(Projection projection, KnownTies ties, List<Ref> who) {
    this.projection = projection;
    this.ties = ties;
    this.who = who;
  }

  /** Of a network of organisations by ties, with councils as vertices. */
  static Surroundings of(Projection projection) {
    List<Ref> organizations = projection.vertices().stream().map(Vertex::organization).toList();
    Places places = new Places(organizations);
    int[] place = new int[organizations.size()];
    for (int v = 0; v < place.length; v++) {
      place[v] = places.of(v);
    }
    KnownTies ties =
        new KnownTies(organizations.stream().map(Ref::kind).toList(), places.added().size());
    for (int v = 0; v < place.length; v++) {
      if (place[v] >= 0) {
        ties.place(v, place[v]);
      }
    }
    Network network = projection.network();
    for (int e = 0; e < network.size(); e++) {
      for (Tie tie : projection.ties(e)) {
        add(ties, network.source(e), network.target(e), tie);
      }
    }
    List<Ref> who = new ArrayList<>(organizations);
    who.addAll(places.added());
    return new Surroundings(projection, ties, who);
  }

  private static void add(KnownTies ties, int source, int target, Tie tie) {
    Integer year = year(tie.since());
    if (tie.type().equals(ProjectionSpec.MEMBERSHIP)) {
      ties.membership(source, target, year);
    } else {
      ties.tie(source, target, year);
    }
  }

  private static Integer year(LocalDate day) {
    return day == null ? null : day.getYear();
  }

  Projection projection() {
    return projection;
  }

  KnownTies ties() {
    return ties;
  }

  /** All vertices: organisations, then places that are none. */
  List<Ref> who() {
    return who;
  }

  /**
   * Kinds with which organisations of this kind have ties, in alphabetical order: not councils
   * (which one joins) nor countries, and for a local government no other local governments.
   */
  List<String> kindsOfPartners(String kind) {
    List<String> never = KnownTies.ASKING.contains(kind) ? NEVER_HERE : NEVER;
    return ties.pairs().stream()
        .flatMap(
            pair -> {
              String from = ties.kind(pair.from());
              String to = ties.kind(pair.to());
              return Stream.of(from.equals(kind) ? to : "", to.equals(kind) ? from : "");
            })
        .filter(each -> !each.isEmpty() && !never.contains(each))
        .distinct()
        .sorted()
        .toList();
  }
}
