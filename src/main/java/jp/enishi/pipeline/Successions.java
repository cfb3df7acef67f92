package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.graph.CitationRow;
import jp.enishi.graph.FormerCode;
import jp.enishi.graph.OrganizationRow;
import jp.enishi.graph.SuccessionRow;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SuccessionFact;

/**
 * Who took the place of whom: what the list of changes says, and what documents state. A merger
 * that a document only plans counts once the list confirms it.
 */
final class Successions {

  /** The mark of a citation that speaks of a succession and not of an agreement. */
  static final String MARK = "廃置分合";

  private final Resolution resolution;
  private final Map<List<String>, SuccessionRow> rows = new LinkedHashMap<>();
  private final Map<String, LocalGovernmentPeriod> periods = new HashMap<>();
  private final Map<String, List<FormerCode>> formerCodes = new HashMap<>();

  Successions(List<Facts> sources, LocalGovernmentHistory history, Resolution resolution) {
    this.resolution = resolution;
    history.successions(resolution).forEach(this::add);
    resolution
        .organizations()
        .forEach(each -> history.period(each).ifPresent(found -> periods.put(each.id(), found)));
    resolution
        .organizations()
        .forEach(each -> formerCodes.put(each.id(), history.formerCodes(each)));
    for (Facts source : sources) {
      for (SuccessionFact fact : source.rows(SuccessionFact.class)) {
        if (!fact.planned()) {
          pair(source, fact).ifPresent(pair -> add(stated(source, fact, pair)));
        }
      }
    }
  }

  /** The names that the document's successions speak of, as far as it says where they lie. */
  static List<Mention> mentions(Facts source) {
    List<Mention> mentions = new ArrayList<>();
    for (SuccessionFact each : source.rows(SuccessionFact.class)) {
      before(source, each).ifPresent(mentions::add);
      after(source, each).ifPresent(mentions::add);
    }
    return mentions;
  }

  /** All successions that these organisations are linked by, near or far. */
  List<SuccessionRow> around(Collection<String> organizations) {
    Set<String> met = new LinkedHashSet<>(organizations);
    Set<SuccessionRow> found = new LinkedHashSet<>();
    for (boolean more = true; more; ) {
      more = false;
      for (SuccessionRow each : rows.values()) {
        if (met.contains(each.before()) || met.contains(each.after())) {
          more |= found.add(each);
          met.add(each.before());
          met.add(each.after());
        }
      }
    }
    return List.copyOf(found);
  }

  /** Where the document speaks of a succession that is known. */
  List<CitationRow> citations(Facts source) {
    List<CitationRow> citations = new ArrayList<>();
    for (SuccessionFact each : source.rows(SuccessionFact.class)) {
      pair(source, each)
          .filter(rows::containsKey)
          .ifPresent(
              pair ->
                  citations.add(
                      new CitationRow(
                          pair.get(0),
                          source.source().id(),
                          each.entry(),
                          null,
                          each.lines().toString(),
                          each.printed(),
                          each.planned() ? MARK + "の予定" : MARK)));
    }
    return citations;
  }

  /** The row with what is known of when the organisation stood, and under which code. */
  OrganizationRow dated(OrganizationRow row) {
    return standing(row).coded(formerCodes.getOrDefault(row.id(), List.of()));
  }

  private OrganizationRow standing(OrganizationRow row) {
    LocalGovernmentPeriod period = periods.get(row.id());
    if (period != null) {
      return row.standing(period.since(), period.until());
    }
    return rows.values().stream()
        .filter(each -> each.before().equals(row.id()) && each.on() != null)
        .findFirst()
        .map(each -> row.standing(null, each.on()))
        .orElse(row);
  }

  private void add(SuccessionRow row) {
    rows.putIfAbsent(List.of(row.before(), row.after()), row);
  }

  private Optional<List<String>> pair(Facts source, SuccessionFact fact) {
    Optional<String> before = before(source, fact).flatMap(resolution::idOf);
    Optional<String> after = after(source, fact).flatMap(resolution::idOf);
    return before.isPresent() && after.isPresent() && !before.equals(after)
        ? Optional.of(List.of(before.get(), after.get()))
        : Optional.empty();
  }

  private static SuccessionRow stated(Facts source, SuccessionFact fact, List<String> pair) {
    DatePrecision precision = fact.on() == null ? null : fact.precision();
    return new SuccessionRow(
        pair.get(0),
        pair.get(1),
        fact.on(),
        precision == null ? null : precision.code(),
        fact.event(),
        fact.event().equals("改称"),
        source.source().title());
  }

  private static Optional<Mention> before(Facts source, SuccessionFact fact) {
    return fact.beforePrefecture() != null
        ? Optional.of(municipality(source, fact, fact.before(), fact.beforePrefecture()))
        : partner(source, fact).map(party -> abroad(source, fact, fact.before(), party));
  }

  private static Optional<Mention> after(Facts source, SuccessionFact fact) {
    return fact.afterPrefecture() != null
        ? Optional.of(municipality(source, fact, fact.after(), fact.afterPrefecture()))
        : partner(source, fact).map(party -> abroad(source, fact, fact.after(), party));
  }

  /**
   * The later one, where the same entry names it as a party and so says in which country it lies.
   */
  private static Optional<PartyFact> partner(Facts source, SuccessionFact fact) {
    return source.parties().stream()
        .filter(each -> each.entry() != null && each.entry().equals(fact.entry()))
        .filter(each -> each.name().equals(fact.after()) && each.countryCode() != null)
        .findFirst();
  }

  private static Mention municipality(
      Facts source, SuccessionFact fact, String name, String prefecture) {
    return new Mention(
        source.source().id(),
        fact.entry(),
        name,
        name,
        null,
        null,
        null,
        prefecture,
        OrganizationKind.MUNICIPALITY);
  }

  private static Mention abroad(Facts source, SuccessionFact fact, String name, PartyFact party) {
    return new Mention(
        source.source().id(),
        fact.entry(),
        name,
        name,
        party.country(),
        party.countryCode(),
        party.region(),
        null,
        party.kind());
  }
}
