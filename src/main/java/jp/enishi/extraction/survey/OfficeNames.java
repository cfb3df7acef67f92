package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Offices with one telephone that cards call by the same first and last word and others between
 * them (政策企画室 国際交流推進担当, 政策企画室 秘書部 国際交流推進担当), and pages of the web of one office on the card of
 * another. A name that leaves out what stands above the office is at one with the long one.
 */
final class OfficeNames {

  /** So many cards of one office make a page that of the office. */
  private static final int OFTEN = 3;

  private final FindingDrafts findings;

  OfficeNames(FindingDrafts findings) {
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    Map<String, List<CardFacts>> byTelephone = new HashMap<>();
    Map<String, List<CardFacts>> byLink = new HashMap<>();
    List<String> telephones = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (CardFacts card : cards) {
      if (card.contact().department() != null) {
        String owner = card.japan().get(0).name();
        if (card.contact().telephone() != null) {
          group(byTelephone, telephones, owner + card.contact().telephone(), card);
        }
        card.links().forEach(link -> group(byLink, links, owner + link, card));
      }
    }
    telephones.forEach(each -> names(byTelephone.get(each)));
    links.forEach(each -> pages(byLink.get(each)));
  }

  private static void group(
      Map<String, List<CardFacts>> groups, List<String> order, String key, CardFacts card) {
    groups
        .computeIfAbsent(
            key,
            any -> {
              order.add(any);
              return new ArrayList<>();
            })
        .add(card);
  }

  private void names(List<CardFacts> ofOneTelephone) {
    CardFacts first = ofOneTelephone.get(0);
    Set<String> told = new HashSet<>();
    for (CardFacts other : ofOneTelephone) {
      String[] one = words(first);
      String[] two = words(other);
      boolean sameEnds =
          one.length > 1
              && two.length > 1
              && one.length != two.length
              && one[0].equals(two[0])
              && one[one.length - 1].equals(two[two.length - 1]);
      if (sameEnds && told.add(String.join(" ", two))) {
        report(
            Between.SAME_OFFICE,
            "department",
            first,
            other,
            Section.CONTACT,
            "同じ電話番号の部署の名が、個票によって違います。");
      }
    }
  }

  /** The words of the first office of a cell that may name several. */
  private static String[] words(CardFacts card) {
    String line = card.card().section(Section.CONTACT).get(0).text();
    String[] cells = line.strip().split("\t+");
    String office = cells.length > 1 ? cells[1] : card.contact().department();
    return Wording.unified(office).split(" ");
  }

  private void pages(List<CardFacts> ofOnePage) {
    Map<String, List<CardFacts>> byOffice =
        ofOnePage.stream()
            .collect(Collectors.groupingBy(each -> Wording.bare(each.contact().department())));
    for (CardFacts card : ofOnePage) {
      String office = Wording.bare(card.contact().department());
      byOffice.values().stream()
          .filter(each -> each.size() >= OFTEN && byOffice.get(office).size() == 1)
          .filter(each -> !Wording.bare(each.get(0).contact().department()).contains(office))
          .findFirst()
          .ifPresent(
              usual ->
                  report(
                      Between.COPIED_CELL,
                      "links",
                      usual.get(0),
                      card,
                      Section.LINKS,
                      "紹介ページが、別の部署の個票 " + usual.get(0).card().entry() + " などと同じです。写し間違いかもしれません。"));
    }
  }

  private void report(
      Between between,
      String matter,
      CardFacts first,
      CardFacts later,
      Section section,
      String message) {
    findings.add(
        new Contradiction(
            between,
            matter,
            Severity.NOTE,
            List.of(),
            later.card().entry(),
            lines(later, section),
            message,
            List.of(told("earlier", first, section), told("later", later, section))));
  }

  private static Told told(String role, CardFacts card, Section section) {
    String partners =
        section == Section.LINKS
            ? "（" + String.join("、", card.foreign().stream().map(ReadParty::name).toList()) + "）"
            : "";
    return Told.of(
        role,
        card.card().entry() + "：" + String.join(" ", words(card)) + partners,
        Place.of(card.card().entry(), lines(card, section)));
  }

  private static LineRange lines(CardFacts card, Section section) {
    List<Card.Line> lines = card.card().section(section);
    return new LineRange(lines.get(0).number(), lines.get(lines.size() - 1).number());
  }
}
