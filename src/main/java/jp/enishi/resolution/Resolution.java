package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Finding;
import jp.enishi.model.Mention;
import jp.enishi.resolution.ledger.Ledger;

/**
 * Who is who among the mentions of all documents together. Joins only what is certain by rule, in a
 * way that depends neither on the order of the mentions nor on how fully each is printed; what
 * could be two is left open and listed as a finding.
 */
public final class Resolution {

  private final Map<Mention, String> ids;
  private final List<Organization> organizations;
  private final List<Finding> findings;
  private final Function<List<Mention>, Resolution> rules;

  private Resolution(
      Map<Mention, String> ids,
      List<Organization> organizations,
      List<Finding> findings,
      Function<List<Mention>, Resolution> rules) {
    this.ids = Map.copyOf(ids);
    this.organizations = List.copyOf(organizations);
    this.findings = List.copyOf(findings);
    this.rules = rules;
  }

  /** Resolves all mentions at once, with the mergers and renames that the product ships. */
  public static Resolution of(
      List<Mention> mentions, LocalGovernments governments, Countries countries) {
    return of(mentions, governments, LocalGovernmentChanges.load(), countries);
  }

  /** Resolves all mentions at once. */
  public static Resolution of(
      List<Mention> mentions,
      LocalGovernments governments,
      LocalGovernmentChanges changes,
      Countries countries) {
    Spelling spelling = Spelling.load();
    List<Mention> inOrder = mentions.stream().distinct().sorted(MentionOrder.BY_PLACE).toList();
    MentionReader reader = new MentionReader(governments, countries);
    Map<Mention, Subject> subjects = new HashMap<>();
    inOrder.forEach(mention -> subjects.put(mention, reader.read(mention)));

    Assignment assignment = new Assignment(governments, changes, spelling, subjects.values());
    Map<Mention, String> ids = new HashMap<>();
    for (Mention mention : inOrder) {
      assignment
          .assign(mention, subjects.get(mention))
          .ifPresent(draft -> ids.put(mention, draft.id));
    }
    assignment.finish();
    List<Finding> findings =
        assignment.findings().stream().sorted(Comparator.comparing(Finding::id)).toList();
    return new Resolution(
        ids,
        assignment.drafts().stream().map(each -> each.finish(spelling)).toList(),
        findings,
        others -> of(others, governments, changes, countries));
  }

  /**
   * The same with the judgements of people applied. Taking a judgement back gives exactly what was
   * before it, because nothing of it is kept here.
   */
  public Resolution judgedBy(Ledger ledger) {
    SetApart apart = new SetApart(ledger, ids, rules);
    Judged judged = new Judged(ledger, apart.organizations(organizations));
    Map<Mention, String> judgedIds = new HashMap<>(apart.ids());
    judgedIds.replaceAll((mention, id) -> judged.survivor(id));
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(apart.findings());
    return new Resolution(judgedIds, judged.organizations(), judged.findings(all), rules);
  }

  /** The organisation that the mention speaks of, or none when that is not certain. */
  public Optional<String> idOf(Mention mention) {
    return Optional.ofNullable(ids.get(mention));
  }

  /** The organisation with this id. */
  public Optional<Organization> find(String id) {
    return organizations.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Where an organisation is named, in order of document and entry. */
  public List<Mention> mentions(String id) {
    return ids.keySet().stream()
        .filter(each -> ids.get(each).equals(id))
        .sorted(MentionOrder.BY_PLACE)
        .toList();
  }

  /** All organisations mentioned and all that they lie in, by id. */
  public List<Organization> organizations() {
    return organizations;
  }

  /** What a person should look at: unresolved and doubtful names. */
  public List<Finding> findings() {
    return findings;
  }
}
