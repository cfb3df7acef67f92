package jp.enishi.analysis.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.enishi.analysis.hub.Hub.PairRole;
import jp.enishi.analysis.hub.Hub.Place;
import jp.enishi.analysis.hub.Hub.SourceShare;
import jp.enishi.analysis.measure.Measurement;
import jp.enishi.analysis.measure.Measures;
import jp.enishi.analysis.measure.Ranks;
import jp.enishi.analysis.measure.Score;
import jp.enishi.analysis.network.Network;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.ranking.RankingRequest;
import jp.enishi.analysis.stability.Sources;
import jp.enishi.analysis.stability.Stabilities;
import jp.enishi.analysis.stability.Stability.Source;
import jp.enishi.query.AsOf;

/** Looks at the part of an organisation or a tie in the networks of a day. */
final class Roles {

  private static final String BETWEENNESS = "betweenness";
  private static final List<Councils> APART = List.of(Councils.OUT, Councils.INCLUDED);

  private final Map<Councils, Projection> networks = new TreeMap<>();
  private final Map<Councils, double[]> scores = new TreeMap<>();
  private final Map<Councils, int[]> ranks = new TreeMap<>();
  private final Map<Councils, Removals> removed = new TreeMap<>();

  Roles(Projections projections, AsOf asOf, String facts) {
    for (Councils each : Councils.values()) {
      Projection network = projections.read(ProjectionSpec.DEFAULT.with(each).on(asOf), facts);
      double[] values =
          network.network().order() == 0
              ? new double[0]
              : Measurement.values(
                  network.network(),
                  Measures.get(BETWEENNESS),
                  RankingRequest.of(BETWEENNESS, network.spec()).options());
      networks.put(each, network);
      scores.put(each, values);
      ranks.put(each, Ranks.descending(values));
    }
  }

  List<Place> betweenness(String id) {
    List<Place> places = new ArrayList<>();
    networks.forEach(
        (councils, network) -> {
          OptionalInt v = network.find(id);
          places.add(
              new Place(
                  councils.key(),
                  councils.words(),
                  v.isPresent() ? scores.get(councils)[v.getAsInt()] : null,
                  v.isPresent() ? ranks.get(councils)[v.getAsInt()] : null,
                  network.network().order()));
        });
    return places;
  }

  /** For each network that it is in. */
  List<Removal> removals(String id) {
    List<Removal> removals = new ArrayList<>();
    for (Councils each : APART) {
      Projection network = networks.get(each);
      network.find(id).ifPresent(v -> removals.add(removals(each).withoutVertex(v)));
    }
    return removals;
  }

  private Removals removals(Councils councils) {
    return removed.computeIfAbsent(councils, each -> new Removals(networks.get(each)));
  }

  List<PairRole> pair(String id, String with) {
    return APART.stream().map(each -> pair(each, id, with)).toList();
  }

  private PairRole pair(Councils councils, String id, String with) {
    Projection projection = networks.get(councils);
    Integer edge = edge(projection, id, with);
    if (edge == null) {
      return new PairRole(councils.key(), false, null, false, null, null);
    }
    Network network = projection.network();
    List<Score> all =
        Measurement.of(
                network,
                Measures.get("edgebetweenness"),
                RankingRequest.of("edgebetweenness", projection.spec()).options())
            .scores();
    String key = network.id(network.source(edge)) + " " + network.id(network.target(edge));
    Score own = all.stream().filter(each -> each.id().equals(key)).findFirst().orElseThrow();
    Removals removals = removals(councils);
    Integer distance = removals.distanceWithout(edge);
    return new PairRole(
        councils.key(),
        true,
        new Place(councils.key(), councils.words(), own.score(), own.rank(), all.size()),
        distance == null,
        distance,
        removals.withoutEdge(edge));
  }

  private static Integer edge(Projection projection, String id, String with) {
    OptionalInt u = projection.find(id);
    OptionalInt v = projection.find(with);
    if (u.isEmpty() || v.isEmpty()) {
      return null;
    }
    var steps = projection.network().out();
    for (int at = steps.start(u.getAsInt()); at < steps.start(u.getAsInt() + 1); at++) {
      if (steps.vertex(at) == v.getAsInt()) {
        return steps.edge(at);
      }
    }
    return null;
  }

  /** The documents that state ties of an organisation, and its rank without each. */
  List<SourceShare> sources(String id, Ties ties, Sources sources) {
    Map<String, List<String>> alone = new TreeMap<>();
    for (Ties.Evidence each : ties.evidence()) {
      List<String> documents =
          each.citations().stream().map(cite -> cite.document()).distinct().toList();
      for (String document : documents) {
        List<String> ids = alone.computeIfAbsent(document, d -> new ArrayList<>());
        if (documents.size() == 1 && !ids.contains(each.agreement())) {
          ids.add(each.agreement());
        }
      }
    }
    Projection network = networks.get(Councils.OUT);
    Map<String, String> titles =
        sources.of(network).stream().collect(Collectors.toMap(Source::document, Source::title));
    OptionalInt v = network.find(id);
    return alone.entrySet().stream()
        .filter(each -> titles.containsKey(each.getKey()))
        .filter(each -> v.isPresent())
        .map(
            each ->
                source(
                    network,
                    each.getKey(),
                    titles.get(each.getKey()),
                    each.getValue(),
                    v.getAsInt()))
        .toList();
  }

  private static SourceShare source(
      Projection network, String document, String title, List<String> alone, int vertex) {
    Network left = Sources.without(network, document).network();
    int[] ranks =
        Stabilities.ranks(
            left,
            Measures.get(BETWEENNESS),
            RankingRequest.of(BETWEENNESS, network.spec()).options());
    boolean losesAll = left.out().count(vertex) == 0;
    return new SourceShare(document, title, alone, ranks[vertex], losesAll);
  }
}
