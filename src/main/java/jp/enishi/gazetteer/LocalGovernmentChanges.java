package jp.enishi.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Mergers and renames of Japanese local governments: which stood when, and which took the place of
 * which. A local government is identified by prefecture and name, as everywhere; one newly set up
 * under the name of one that it was made of (栃木市 in 2010) goes on under that identity.
 */
public final class LocalGovernmentChanges {

  private final List<LocalGovernmentChange> changes;
  private final Map<String, List<LocalGovernmentChange>> byBefore = new LinkedHashMap<>();
  private final Map<String, List<LocalGovernmentChange>> byAfter = new LinkedHashMap<>();
  private final Map<String, List<LocalGovernmentPeriod>> byName = new LinkedHashMap<>();
  private final Map<String, LocalGovernmentPeriod> byFullName = new LinkedHashMap<>();
  private final Spelling spelling = Spelling.load();
  private final List<LocalGovernmentChange> withCodes;
  private final LocalGovernments current;
  private LocalGovernmentCodes codes;

  private LocalGovernmentChanges(List<LocalGovernmentChange> all, LocalGovernments current) {
    this.withCodes = List.copyOf(all);
    this.current = current;
    this.changes = all.stream().filter(each -> !each.isOfCodeAlone()).toList();
    Map<String, LocalGovernmentChange.Body> bodies = new LinkedHashMap<>();
    for (LocalGovernmentChange each : changes) {
      bodies.putIfAbsent(key(each.before()), each.before());
      bodies.putIfAbsent(key(each.after()), each.after());
      if (!each.keepsName()) {
        add(byBefore, key(each.before()), each);
        add(byAfter, key(each.after()), each);
      }
    }
    bodies.forEach((key, body) -> note(key, period(key, body, current)));
  }

  /** The table shipped with the product. */
  public static LocalGovernmentChanges load() {
    return new LocalGovernmentChanges(ChangeTable.shipped(), LocalGovernments.load());
  }

  /**
   * The shipped table and a list of one's own, made by {@link OfficialChanges}. A change that both
   * hold counts once, with the shipped origin.
   *
   * @throws BadChanges when the file cannot be read, naming file and line
   */
  public static LocalGovernmentChanges load(Path own) {
    return of(ChangeTable.shipped(), ChangeTable.read(own));
  }

  static LocalGovernmentChanges of(
      List<LocalGovernmentChange> first, List<LocalGovernmentChange> more) {
    record Same(LocalDate on, String before, String after) {}
    Map<Same, LocalGovernmentChange> all = new LinkedHashMap<>();
    for (List<LocalGovernmentChange> some : List.of(first, more)) {
      for (LocalGovernmentChange each : some) {
        Same same = new Same(each.on(), each.before().fullName(), each.after().fullName());
        all.putIfAbsent(same, each);
      }
    }
    List<LocalGovernmentChange> inOrder = new ArrayList<>(all.values());
    inOrder.sort(Comparator.comparing(LocalGovernmentChange::on));
    return new LocalGovernmentChanges(inOrder, LocalGovernments.load());
  }

  /** Which code was whose, and when. */
  public synchronized LocalGovernmentCodes codes() {
    if (codes == null) {
      codes = new LocalGovernmentCodes(withCodes, this, current);
    }
    return codes;
  }

  /**
   * All of them, the earliest first, also mergers that keep the name; those of the code alone are
   * in {@link #codes()}.
   */
  public List<LocalGovernmentChange> all() {
    return changes;
  }

  /**
   * When the one of that name stood, of those that took part in a change. A county before the name
   * does no harm. None when the prefecture had two of that name (旧三重県長島町), or when no prefecture is
   * given and several had one.
   *
   * @param prefecture full name, or null
   */
  public Optional<LocalGovernmentPeriod> find(String prefecture, String name) {
    String bare = LocalGovernments.withoutCounty(name);
    if (prefecture != null) {
      return Optional.ofNullable(byFullName.get(spelling.fold(prefecture + bare)));
    }
    List<LocalGovernmentPeriod> all = named(bare);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** All that bore that name and took part in a change. */
  public List<LocalGovernmentPeriod> named(String name) {
    return byName.getOrDefault(spelling.fold(name), List.of());
  }

  /** The changes by which it ended, the earliest first; none for one that stands today. */
  public List<LocalGovernmentChange> after(LocalGovernmentPeriod period) {
    return byBefore.getOrDefault(spelling.fold(period.fullName()), List.of());
  }

  /** The changes by which it took the place of others, the earliest first. */
  public List<LocalGovernmentChange> before(LocalGovernmentPeriod period) {
    return byAfter.getOrDefault(spelling.fold(period.fullName()), List.of());
  }

  /**
   * Who stood for it on that day: itself, its successors once it had ended, those it was made of
   * before it began. In order of name.
   */
  public List<LocalGovernmentPeriod> standingFor(LocalGovernmentPeriod asked, LocalDate day) {
    Set<LocalGovernmentPeriod> standing = new LinkedHashSet<>();
    follow(asked, day, new LinkedHashSet<>(), standing);
    return standing.stream().sorted(Comparator.comparing(LocalGovernmentPeriod::fullName)).toList();
  }

  private void follow(
      LocalGovernmentPeriod from,
      LocalDate day,
      Set<LocalGovernmentPeriod> seen,
      Set<LocalGovernmentPeriod> standing) {
    if (!seen.add(from)) {
      return;
    }
    if (from.standsOn(day)) {
      standing.add(from);
    } else if (from.hasBegun(day)) {
      after(from).stream()
          .filter(each -> !each.on().isAfter(day))
          .forEach(each -> follow(of(each.after()), day, seen, standing));
    } else {
      before(from).stream()
          .filter(each -> each.on().isAfter(day))
          .forEach(each -> follow(of(each.before()), day, seen, standing));
    }
  }

  private LocalGovernmentPeriod of(LocalGovernmentChange.Body body) {
    return byFullName.getOrDefault(
        key(body),
        new LocalGovernmentPeriod(body.code(), body.prefecture(), body.name(), null, null));
  }

  private LocalGovernmentPeriod period(
      String key, LocalGovernmentChange.Body body, LocalGovernments current) {
    List<LocalGovernmentChange> ends =
        byBefore.getOrDefault(key, List.of()).stream()
            .filter(each -> !each.event().equals(LocalGovernmentChange.SEPARATED))
            .toList();
    Optional<LocalGovernment> today = current.find(body.prefecture(), body.name());
    LocalDate until = today.isPresent() || ends.isEmpty() ? null : ends.get(ends.size() - 1).on();
    return new LocalGovernmentPeriod(
        today.map(LocalGovernment::code).orElse(body.code()),
        body.prefecture(),
        body.name(),
        since(key),
        until);
  }

  /** One that was made of others, none of which bore its name, began on that day. */
  private LocalDate since(String key) {
    for (LocalGovernmentChange each : changes) {
      boolean begins =
          key(each.after()).equals(key) && !each.event().equals(LocalGovernmentChange.ABSORBED);
      if (key(each.before()).equals(key) || begins && each.keepsName()) {
        return null;
      }
      if (begins) {
        return keptNameOn(key, each.on()) ? null : each.on();
      }
    }
    return null;
  }

  private boolean keptNameOn(String key, LocalDate on) {
    return changes.stream()
        .anyMatch(
            each -> each.on().equals(on) && each.keepsName() && key(each.after()).equals(key));
  }

  /** Two of one name in one prefecture at a time cannot be told apart by name. */
  private void note(String key, LocalGovernmentPeriod period) {
    byName.computeIfAbsent(spelling.fold(period.name()), any -> new ArrayList<>()).add(period);
    boolean several =
        byBefore.getOrDefault(key, List.of()).stream()
                .map(each -> each.before().code())
                .filter(Objects::nonNull)
                .distinct()
                .count()
            > 1;
    if (!several) {
      byFullName.put(key, period);
    }
  }

  private String key(LocalGovernmentChange.Body body) {
    return spelling.fold(body.fullName());
  }

  private static void add(
      Map<String, List<LocalGovernmentChange>> map, String key, LocalGovernmentChange each) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
  }
}
