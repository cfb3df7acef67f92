package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * One local government that two cards have sign on one day with partners of two countries: it may
 * be so, or the date was left standing when a form was copied.
 */
final class SameDays {

  private record Signing(String who, LocalDate day) {}

  private final FindingDrafts findings;

  SameDays(FindingDrafts findings) {
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    Map<Signing, CardFacts> firsts = new LinkedHashMap<>();
    for (CardFacts card : cards) {
      CardDate signed =
          card.signed().filter(each -> each.precision() == DatePrecision.DAY).orElse(null);
      if (signed != null && card.japan().size() == 1 && countries(card).size() == 1) {
        ReadParty own = card.japan().get(0);
        Signing signing = new Signing(own.prefecture() + own.name(), signed.read().date());
        CardFacts first = firsts.putIfAbsent(signing, card);
        if (first != null && !countries(first).equals(countries(card))) {
          report(first, card);
        }
      }
    }
  }

  private static Set<String> countries(CardFacts card) {
    Set<String> countries = new TreeSet<>();
    card.foreign().stream()
        .filter(each -> each.country() != null)
        .forEach(each -> countries.add(each.country().code()));
    return countries;
  }

  private void report(CardFacts first, CardFacts later) {
    findings.contradiction(
        Between.COPIED_CELL,
        "date",
        Severity.NOTE,
        later.card(),
        lines(later),
        "同じ自治体が、別の国の相手先の個票 " + first.card().entry() + " と同じ日に提携したことになっています。写し間違いかもしれません。",
        told("earlier", first),
        told("later", later));
  }

  private static Told told(String role, CardFacts card) {
    String partners = String.join("、", card.foreign().stream().map(ReadParty::name).toList());
    return Told.of(
        role,
        card.card().entry()
            + "："
            + partners
            + "（"
            + card.signed().orElseThrow().read().printed()
            + "）",
        Place.of(card.card().entry(), lines(card)));
  }

  private static LineRange lines(CardFacts card) {
    int line = card.signed().orElseThrow().line();
    return new LineRange(line, line);
  }
}
