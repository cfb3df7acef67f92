package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * Ways of cutting a stream of pieces into records: at each number, bullet, blank line, label,
 * title, partner or date. Which one holds is told by how many records come out whole and alike.
 */
final class Cuts {

  private static final double CROWDED = 0.7;
  private static final double BROKEN = 0.5;
  private static final double STRAY = 0.2;
  private static final double MIDLINE = 0.3;
  private static final double MARGIN = 0.6;
  private static final double OWNED = 0.05;
  private static final double TORN = 0.1;

  private final List<Piece> pieces;
  private final Predicate<String> isPlace;
  private final List<Way> ways = new ArrayList<>();

  Cuts(List<Piece> pieces, Predicate<String> isPlace) {
    this.pieces = pieces;
    this.isPlace = isPlace;
  }

  /**
   * Drafts of one way.
   *
   * @param order in which most of them hold title, partner and date
   * @param score the greater, the more records are whole and alike
   */
  record Way(List<StreamDraft> drafts, double score, String order) {}

  /**
   * Whether no way with another order of title, partner and date comes near the best, and few
   * records are left broken.
   */
  boolean isClear(Way best) {
    long whole = best.drafts().stream().filter(StreamDraft::isWhole).count();
    long broken =
        best.drafts().stream().filter(each -> !each.isWhole() && each.parts() > 1).count();
    return whole >= 3 * broken
        && ways.stream()
            .filter(each -> !each.order().equals(best.order()))
            .noneMatch(each -> each.score() > best.score() - MARGIN);
  }

  /** The best way; without whole drafts when there is none. */
  Way best() {
    Way best = new Way(List.of(), 0, "");
    ways.clear();
    boolean owners = ownerLike().stream().map(Piece::text).distinct().count() > 1;
    for (BiPredicate<Piece, Piece> each : starts()) {
      for (boolean placesAreOwners : owners ? new boolean[] {false, true} : new boolean[] {false}) {
        Way way = way(each, placesAreOwners);
        ways.add(way);
        best = way.score() > best.score() + 0.01 ? way : best;
      }
    }
    return best;
  }

  /** Places that stand in a line of their own where no partner is awaited. */
  private Set<Piece> ownerLike() {
    Set<Piece> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece each = pieces.get(i);
      Piece next = pieces.get(i + 1);
      boolean beside = !next.opensLine() && (next.is(Sort.PARTNER) || next.is(Sort.PLACE));
      boolean alone =
          each.is(Sort.PLACE)
              && each.opensLine()
              && each.mark().isEmpty()
              && (next.opensLine() || beside);
      boolean awaited =
          i > 0
              && List.of(Sort.TITLE, Sort.NUMBER, Sort.PARTNER).contains(pieces.get(i - 1).sort());
      boolean told = each.column() == null || each.column() == Column.OWNER;
      boolean begins =
          List.of(Sort.NUMBER, Sort.TITLE, Sort.PARTNER, Sort.OTHER, Sort.PLACE)
              .contains(pieces.get(i + 1).sort());
      if (alone && told && !awaited && begins) {
        found.add(each);
      }
    }
    return found;
  }

  /** Tells from a piece and the one before it whether a record begins there. */
  private List<BiPredicate<Piece, Piece>> starts() {
    List<BiPredicate<Piece, Piece>> starts = new ArrayList<>();
    repeated(pieces.stream().filter(each -> each.is(Sort.NUMBER)).map(Piece::mark).toList())
        .forEach(
            form -> starts.add((before, each) -> each.is(Sort.NUMBER) && each.mark().equals(form)));
    repeated(
            pieces.stream()
                .filter(each -> each.opensLine() && !each.is(Sort.NUMBER))
                .map(Piece::mark)
                .toList())
        .forEach(
            mark ->
                starts.add(
                    (before, each) ->
                        each.opensLine() && !each.is(Sort.NUMBER) && each.mark().equals(mark)));
    starts.add((before, each) -> each.afterBlank());
    repeated(pieces.stream().filter(each -> each.is(Sort.LABEL)).map(Piece::text).toList())
        .forEach(
            text -> starts.add((before, each) -> each.is(Sort.LABEL) && each.text().equals(text)));
    for (Sort sort : List.of(Sort.TITLE, Sort.PARTNER, Sort.DATE)) {
      starts.add(
          (before, each) ->
              is(each, sort)
                  && (before == null
                      || !is(before, sort)
                      || sort == Sort.TITLE && each.opensLine()));
    }
    starts.add((before, each) -> before != null && before.is(Sort.DATE) && !each.is(Sort.DATE));
    starts.add((before, each) -> each.opensLine());
    return starts;
  }

  private static boolean is(Piece piece, Sort sort) {
    return piece.is(sort) || sort == Sort.PARTNER && piece.is(Sort.PLACE);
  }

  private static List<String> repeated(List<String> marks) {
    Map<String, Long> counts =
        marks.stream()
            .filter(each -> !each.isEmpty())
            .collect(
                Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Way way(BiPredicate<Piece, Piece> start, boolean placesAreOwners) {
    List<StreamDraft> drafts = new ArrayList<>();
    Set<Piece> ownerLike = placesAreOwners ? ownerLike() : Set.of();
    List<Piece> open = new ArrayList<>();
    String owner = null;
    boolean begun = false;
    double strays = 0;
    Piece before = null;
    for (Piece each : pieces) {
      boolean names = ownerLike.contains(each);
      if (names || start.test(before, each)) {
        List<Piece> leading = List.copyOf(leading(open, each));
        if (begun && open.size() > leading.size()) {
          drafts.add(
              new StreamDraft(
                  List.copyOf(open.subList(0, open.size() - leading.size())), owner, isPlace));
        } else {
          strays += open.stream().filter(Cuts::isTelling).count() * STRAY;
        }
        open.clear();
        open.addAll(leading);
        begun = !names || start.test(before, each);
        owner = names ? each.text() : owner;
      }
      if (!names) {
        boolean behindOwner = before != null && ownerLike.contains(before);
        open.add(behindOwner ? each.opening() : each);
      }
      begun |= names;
      before = each;
    }
    if (begun && !open.isEmpty()) {
      drafts.add(new StreamDraft(List.copyOf(open), owner, isPlace));
    }
    long owned = drafts.stream().filter(StreamDraft::isWhole).filter(StreamDraft::isOwned).count();
    List<String> orders =
        drafts.stream().filter(StreamDraft::isWhole).map(StreamDraft::order).toList();
    return new Way(drafts, score(drafts) - strays + owned * OWNED, mostCommon(orders));
  }

  /** The last pieces that belong to the record which begins with the next one. */
  private static List<Piece> leading(List<Piece> open, Piece next) {
    if (next.opensLine()) {
      return headingOfNext(open) == null ? List.of() : open.subList(open.size() - 1, open.size());
    }
    int from = open.size();
    while (from > 0
        && open.get(from - 1).lines().equals(next.lines())
        && (open.get(from - 1).is(Sort.KIND) || open.get(from - 1).is(Sort.NUMBER))) {
      from--;
    }
    boolean opens = from < open.size() && open.get(from).opensLine();
    return opens ? open.subList(from, open.size()) : List.of();
  }

  /**
   * The last piece where it is what the records below are called: alone in its line behind a record
   * that says already what it is; otherwise null.
   */
  private static Piece headingOfNext(List<Piece> open) {
    Piece last = open.isEmpty() ? null : open.get(open.size() - 1);
    if (last == null || !last.opensLine() || !isWhat(last)) {
      return null;
    }
    List<Piece> above = open.subList(0, open.size() - 1);
    boolean dated = !above.isEmpty() && above.stream().anyMatch(each -> each.is(Sort.DATE));
    return dated && above.stream().anyMatch(Cuts::isWhat) ? last : null;
  }

  private static boolean isWhat(Piece piece) {
    return piece.is(Sort.TITLE) || piece.is(Sort.KIND);
  }

  private static boolean isTelling(Piece piece) {
    return List.of(Sort.TITLE, Sort.DATE, Sort.PARTNER).contains(piece.sort());
  }

  private static double score(List<StreamDraft> drafts) {
    double score = 0;
    for (StreamDraft each : drafts) {
      if (each.isWhole()) {
        score += each.saysWhat() ? 1 : 0.8;
        score -= each.opensLine() ? 0 : MIDLINE;
        score -= each.isTorn() ? TORN : 0;
      } else if (each.isCrowded()) {
        score -= CROWDED;
      } else {
        score -= each.parts() > 1 ? BROKEN : each.parts() == 1 ? STRAY : 0;
      }
    }
    List<String> orders =
        drafts.stream().filter(StreamDraft::isWhole).map(StreamDraft::order).toList();
    return score * (0.7 + 0.3 * share(orders, mostCommon(orders)));
  }

  static String mostCommon(List<String> orders) {
    return orders.stream()
        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  static double share(List<String> orders, String one) {
    return orders.isEmpty()
        ? 0
        : (double) orders.stream().filter(one::equals).count() / orders.size();
  }
}
