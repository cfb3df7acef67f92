package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * The agreements that a document's tables and cards state: told again in prose they are no others.
 */
final class Known {

  private final Map<Set<String>, List<AgreementFact>> dated = new HashMap<>();
  private final Map<String, Boolean> tieByTitle = new HashMap<>();

  Known(Facts facts) {
    Map<String, Set<String>> partiesOf = new HashMap<>();
    for (PartyFact each : facts.parties()) {
      if (each.role() == null) {
        partiesOf.computeIfAbsent(each.agreement(), id -> new TreeSet<>()).add(each.name());
      }
    }
    facts.agreements().stream()
        .filter(each -> each.signedOn() != null && partiesOf.containsKey(each.id()))
        .forEach(
            each ->
                dated
                    .computeIfAbsent(partiesOf.get(each.id()), key -> new ArrayList<>())
                    .add(each));
  }

  /** Whether a card states an agreement between the same ones at a date that may be the same. */
  boolean holds(Relation relation) {
    if (relation.since() == null || relation.ended()) {
      return false;
    }
    boolean tie = Words.isCommunityTie(relation.kind());
    Set<String> parties = new TreeSet<>();
    relation.parties().stream().map(ReadParty::name).forEach(parties::add);
    return dated.getOrDefault(parties, List.of()).stream()
        .filter(
            each -> new KnownDate(each.signedOn(), each.signedPrecision()).fits(relation.since()))
        .anyMatch(each -> !tie || isTie(each.title()));
  }

  private boolean isTie(String title) {
    return tieByTitle.computeIfAbsent(title, words -> Words.TIE.matcher(words).find());
  }
}
