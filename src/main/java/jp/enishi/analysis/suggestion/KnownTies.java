package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.enishi.analysis.suggestion.Bonds.Kind;

/**
 * Who is tied to whom and since when, and what else can make two alike. Vertices are the numbers
 * from 0: first the organisations, then places that are no organisation of the graph.
 */
final class KnownTies {

  /** Local governments: those that ask for partners rather than are found. */
  static final List<String> ASKING = List.of("Municipality", "Prefecture");

  /**
   * Two that are bound.
   *
   * @param year of the first tie between them, or of the membership; null when unknown
   */
  record Known(int from, int to, Integer year) {}

  private final List<String> kinds;
  private final int vertices;
  private final Map<List<Integer>, Known> ties = new LinkedHashMap<>();
  private final List<Known> memberships = new ArrayList<>();
  private final List<Known> places = new ArrayList<>();

  /**
   * Nobody tied yet.
   *
   * @param kinds label of each organisation
   * @param places how many places there are besides
   */
  KnownTies(List<String> kinds, int places) {
    this.kinds = List.copyOf(kinds);
    this.vertices = kinds.size() + places;
  }

  /** A tie; of several between the same two, the first counts, whose year must then be known. */
  void tie(int from, int to, Integer year) {
    ties.merge(
        List.of(Math.min(from, to), Math.max(from, to)),
        new Known(from, to, year),
        (a, b) -> new Known(a.from, a.to, earlier(a.year, b.year)));
  }

  /** Unknown when one of them is: it may have been the first. */
  private static Integer earlier(Integer a, Integer b) {
    return a == null || b == null ? null : Integer.valueOf(Math.min(a, b));
  }

  void membership(int member, int body, Integer year) {
    memberships.add(new Known(member, body, year));
  }

  void place(int inside, int place) {
    places.add(new Known(inside, place, null));
  }

  String kind(int vertex) {
    return kinds.get(vertex);
  }

  /** The organisations of a kind, in ascending order. */
  int[] ofKind(String kind) {
    return IntStream.range(0, kinds.size()).filter(v -> kinds.get(v).equals(kind)).toArray();
  }

  /** Pairs that are tied, each once. */
  List<Known> pairs() {
    return List.copyOf(ties.values());
  }

  /** Pairs whose first tie was made after the year. */
  List<Known> pairsAfter(int year) {
    return ties.values().stream().filter(tie -> tie.year != null && tie.year > year).toList();
  }

  /** Pairs of which nothing says when their first tie was made. */
  int undated() {
    return (int) ties.values().stream().filter(tie -> tie.year == null).count();
  }

  /**
   * The last year after which at least half of the dated pairs were tied; null without two years.
   */
  Integer splitYear() {
    int[] years =
        ties.values().stream()
            .map(Known::year)
            .filter(Objects::nonNull)
            .mapToInt(year -> year)
            .sorted()
            .toArray();
    if (years.length == 0 || years[0] == years[years.length - 1]) {
      return null;
    }
    return Math.max(years[0], years[years.length / 2] - 1);
  }

  /** Everything that binds. */
  Bonds bonds() {
    return bonds(null);
  }

  /** What was there at the end of the year; what is of unknown date is left out, places stay. */
  Bonds bondsUntil(int year) {
    return bonds(year);
  }

  private Bonds bonds(Integer until) {
    Bonds bonds = new Bonds(vertices);
    ties.values().stream().filter(each -> was(each, until)).forEach(add(bonds, Kind.TIE));
    memberships.stream().filter(each -> was(each, until)).forEach(add(bonds, Kind.MEMBERSHIP));
    places.forEach(each -> bonds.addPlace(each.from, each.to));
    return bonds;
  }

  private static java.util.function.Consumer<Known> add(Bonds bonds, Kind kind) {
    return each -> bonds.add(each.from, each.to, kind);
  }

  private static boolean was(Known each, Integer until) {
    return until == null || each.year != null && each.year <= until;
  }

  /** From which ends partners are asked for: local governments; both where none or both are. */
  List<int[]> questions(Known pair) {
    boolean from = ASKING.contains(kind(pair.from));
    boolean to = ASKING.contains(kind(pair.to));
    List<int[]> questions = new ArrayList<>();
    if (from || !to) {
      questions.add(new int[] {pair.from, pair.to});
    }
    if (to || !from) {
      questions.add(new int[] {pair.to, pair.from});
    }
    return questions;
  }
}
