package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.MergerClauses.Merger;

/**
 * Reads rows of mergers told with one verb, each with its date:
 * A市は、平成17年9月26日にB町を、平成18年1月10日にC町を編入した; A市には、平成18年1月23日にB村・C町が、同年10月1日にD町が編入された.
 */
final class MergerLists {

  /** Those of one date. */
  private record Item(NameGroup who, DateMention date) {}

  private final Clauses clauses;
  private final List<Phrase> all;

  MergerLists(Clauses clauses) {
    this.clauses = clauses;
    this.all = clauses.phrases;
  }

  /** The mergers that the verb tells of, when there are several; empty if there are not. */
  List<Merger> of(int verb) {
    Phrase predicate = all.get(verb);
    boolean passive = predicate.has("れる") || predicate.has("られる");
    if (!passive && !predicate.words().matches("(?:編入|吸収)(?:合併)?")) {
      return List.of();
    }
    int from = clauses.startOf(verb);
    boolean goesUp =
        passive
            || clauses.groups(from, verb).stream()
                .anyMatch(each -> each.role() == NameGroup.Role.TO);
    NameGroup.Role role = goesUp ? NameGroup.Role.SUBJECT : NameGroup.Role.OBJECT;
    List<Item> items = items(from, verb, role);
    Optional<String> taker = taker(from, verb, goesUp);
    if (items.isEmpty() && taker.isPresent()) {
      return glossed(from, verb, role, taker.get());
    }
    if (items.size() < 2 || taker.isEmpty()) {
      return List.of();
    }
    List<Merger> found = new ArrayList<>();
    for (Item each : items) {
      MergerClauses.merger(MergerClauses.names(each.who()), taker.get(), each.date(), "編入")
          .ifPresent(found::add);
    }
    return found;
  }

  /** A町(平成20年10月6日)、B町及びC町(ともに平成22年3月23日)を編入: the dates in brackets behind them. */
  private List<Merger> glossed(int from, int verb, NameGroup.Role role, String taker) {
    List<NameGroup> groups =
        clauses.groups(from, verb).stream().filter(each -> each.role() == role).toList();
    List<Phrase> names = groups.size() == 1 ? groups.get(0).names() : List.of();
    List<Merger> found = new ArrayList<>();
    DateMention date = null;
    for (int i = names.size() - 1; i >= 0; i--) {
      Phrase each = names.get(i);
      date = each.gloss() != null ? each.gloss() : each.comma() ? null : date;
      if (date == null) {
        return List.of();
      }
      MergerClauses.merger(List.of(each.mention().party().name()), taker, date, "編入")
          .ifPresent(merger -> found.add(0, merger));
    }
    return found;
  }

  private List<Item> items(int from, int verb, NameGroup.Role role) {
    List<Item> items = new ArrayList<>();
    for (NameGroup each : clauses.groups(from, verb)) {
      DateMention before = each.from() > from ? all.get(each.from() - 1).date() : null;
      DateMention behind = all.get(each.to() + 1).date();
      boolean open = each.role() == NameGroup.Role.NONE && all.get(each.to()).comma();
      boolean stands = each.role() == role && !all.get(each.to()).tail().endsWith("は");
      boolean goesOn = stands || open && before != null;
      if (goesOn && before != null) {
        items.add(new Item(each, before));
      } else if (goesOn && behind != null) {
        items.add(new Item(each, behind));
      } else if (goesOn) {
        return List.of();
      }
    }
    return items;
  }

  /**
   * The one that takes them in: its subject, or in the passive the one with に; or the passage's.
   */
  private Optional<String> taker(int from, int verb, boolean passive) {
    List<NameGroup> here = clauses.groups(0, verb);
    Stream<NameGroup> said =
        passive
            ? here.stream()
                .filter(
                    each ->
                        each.role() == NameGroup.Role.TO && (each.from() >= from || each.topic()))
            : clauses.subject(from, verb).stream();
    return said.reduce((a, b) -> b)
        .filter(each -> !each.isSeveral())
        .map(NameGroup::parties)
        .or(() -> clauses.own().map(List::of))
        .map(each -> each.get(0))
        .map(ReadParty::name);
  }
}
