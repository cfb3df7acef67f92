package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.graph.ScopeRow;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.ContentsFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.Scope;

/**
 * What a document speaks of: as its sidecar says, or else as follows from what it is. A survey with
 * a contents page asked all local governments; a list of one office holds that office's agreements;
 * anything else names examples. All of them are taken to be parts unless a printed total of the
 * whole is the number of agreements read.
 */
final class DocumentScopes {

  private static final String SUM = "合計";
  private static final Map<String, String> EDGES = new GraphSchema().edgeOfAgreementKind();

  private final Facts facts;
  private final NamedOrganizations named;

  DocumentScopes(Facts facts, NamedOrganizations named) {
    this.facts = facts;
    this.named = named;
  }

  List<ScopeRow> rows() {
    List<Scope> scopes = facts.source().coverage();
    if (scopes.isEmpty()) {
      return List.of(byKindOfDocument());
    }
    List<ScopeRow> rows = new ArrayList<>();
    for (Scope each : scopes) {
      rows.add(row(rows.size() + 1, each, List.of()));
    }
    return rows;
  }

  private ScopeRow byKindOfDocument() {
    if (!facts.rows(ContentsFact.class).isEmpty()) {
      return row(1, scope(Scope.LOCAL_GOVERNMENTS, "abroad"), List.of());
    }
    Optional<String> owner = owner();
    return owner.isPresent()
        ? row(1, scope(Scope.ORGANIZATIONS, null), List.of(owner.get()))
        : row(1, scope(Scope.NAMED, null), List.of());
  }

  private Scope scope(String of, String counterpart) {
    boolean complete = !of.equals(Scope.NAMED) && reproducesItsTotal();
    return new Scope(ties(), of, List.of(), counterpart, null, complete, null);
  }

  /** The one organisation that keeps the list and is a party to everything in it. */
  private Optional<String> owner() {
    Set<String> owners =
        facts.agreements().stream()
            .map(AgreementFact::owner)
            .map(each -> each == null ? "" : each)
            .collect(Collectors.toSet());
    if (owners.size() != 1) {
      return Optional.empty();
    }
    return facts.parties().stream()
        .filter(party -> owners.contains(party.name()) && party.kind() != null)
        .findFirst()
        .map((PartyFact party) -> Mentions.of(facts.source().id(), party))
        .flatMap(named::id);
  }

  private boolean reproducesItsTotal() {
    return facts.figures().stream()
        .filter(each -> each.row().equals(SUM) && each.column().equals(SUM))
        .mapToInt(FigureFact::printed)
        .anyMatch(printed -> printed == listed());
  }

  /** Cards of a survey, reposts twice; rows of a list. */
  private int listed() {
    int contents = facts.rows(ContentsFact.class).size();
    return contents > 0 ? contents : facts.agreements().size();
  }

  private List<String> ties() {
    Set<String> ties = new TreeSet<>();
    facts.agreements().stream()
        .map(each -> EDGES.get(each.kind()))
        .filter(each -> each != null)
        .forEach(ties::add);
    if (facts.agreements().isEmpty()) {
      ties.add("加盟");
    }
    return List.copyOf(ties);
  }

  private ScopeRow row(int number, Scope scope, List<String> organizations) {
    String source = facts.source().id();
    return new ScopeRow(
        source + "-scope-" + number,
        source,
        scope.ties(),
        scope.of(),
        organizations,
        scope.organizations(),
        scope.counterpart(),
        scope.asOf() == null ? facts.source().asOf() : scope.asOf(),
        scope.complete(),
        scope.note());
  }
}
