package jp.enishi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.query.TieCoverage.Source;

/**
 * What a document looks into: some kinds of tie of all local governments, of those it lists, or of
 * nobody as a whole.
 *
 * @param of local-governments, organizations or named
 * @param counterpart abroad; null for any
 * @param listed for {@code organizations}, who is listed
 */
record Survey(
    Source source, List<String> ties, String of, String counterpart, List<Listed> listed) {

  /** One that the document lists; the prefecture of a prefecture is itself. */
  record Listed(String id, String kind, String prefecture) {}

  boolean asksEverybody() {
    return "local-governments".equals(of);
  }

  /** Whether only ties with places abroad are looked into. */
  boolean isOfTiesAbroad() {
    return "abroad".equals(counterpart);
  }

  /** Whether somebody of those prefectures and kinds is listed; empty lists ask for anybody. */
  boolean listsOne(List<String> prefectures, List<String> kinds) {
    return listed.stream()
        .filter(each -> prefectures.isEmpty() || prefectures.contains(each.prefecture()))
        .anyMatch(each -> kinds.isEmpty() || kinds.contains(each.kind()));
  }

  /**
   * How it speaks of these together on that day; nothing when it asked none of them. An
   * organisation founded after its time was asked as those it was made of, and one abolished before
   * it was not asked. Where only some of them were asked it holds a part.
   */
  Optional<Source> about(List<Lineage> together, LocalDate day) {
    boolean all = true;
    Map<String, Ref> before = new LinkedHashMap<>();
    boolean itself = false;
    for (Lineage each : together) {
      List<Ref> asked = each.askedAt(source.asOf(), day);
      List<Ref> lookedInto = new ArrayList<>(asked.stream().filter(this::looksInto).toList());
      all &= !asked.isEmpty() && lookedInto.size() == asked.size();
      itself |= lookedInto.removeIf(one -> one.id().equals(each.id()));
      lookedInto.forEach(one -> before.putIfAbsent(one.id(), one));
    }
    if (!itself && before.isEmpty()) {
      return Optional.empty();
    }
    Source told = all ? source : source.inPart();
    return Optional.of(before.isEmpty() ? told : told.of(List.copyOf(before.values()), itself));
  }

  private boolean looksInto(Ref organization) {
    return listed.stream().anyMatch(each -> each.id().equals(organization.id()))
        || asksEverybody()
            && (organization.isLocalGovernment()
                || isOfTiesAbroad() && organization.isPlaceAbroad());
  }
}
