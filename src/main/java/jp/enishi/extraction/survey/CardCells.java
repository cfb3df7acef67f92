package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.UNREADABLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Looks over the cells of all cards for slips of filling in: telephone numbers that cannot be,
 * cells copied from a card of other parties.
 */
final class CardCells {

  private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9-]{8,}[0-9]");
  private static final Pattern POSSIBLE = Pattern.compile("0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{3,4}");
  private static final Pattern DEEP = Pattern.compile("^https?://[^/]+/[^/]+/.*[^/]");
  private static final int LONG_PROSE = 30;

  private final FindingDrafts findings;

  CardCells(FindingDrafts findings) {
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    cards.forEach(this::telephone);
    copied(cards, "電話番号", Section.CONTACT, each -> each.contact().telephone());
    new SameOffice(findings).check(cards);
    copiedLinks(cards);
    for (Section each : List.of(Section.BACKGROUND, Section.ACTIVITIES, Section.RESULTS)) {
      copied(cards, each.label(), each, card -> prose(card, each));
    }
  }

  private void telephone(CardFacts card) {
    String printed = card.contact().telephone();
    TELEPHONE
        .matcher(printed == null ? "" : Wording.unified(printed))
        .results()
        .map(each -> each.group())
        .filter(each -> !POSSIBLE.matcher(each).matches() || each.replace("-", "").length() > 11)
        .forEach(
            each ->
                findings.add(
                    UNREADABLE,
                    Severity.NOTE,
                    card.card().entry(),
                    lines(card, Section.CONTACT),
                    "電話番号の形をしていません。",
                    List.of(each),
                    each,
                    "印刷のとおり記録する"));
  }

  /** The same words on cards that have no Japanese party in common. */
  private void copied(
      List<CardFacts> cards, String what, Section section, Function<CardFacts, String> cell) {
    Map<String, List<CardFacts>> byText = new LinkedHashMap<>();
    for (CardFacts each : cards) {
      String text = cell.apply(each);
      if (text != null) {
        byText.computeIfAbsent(Wording.bare(text), key -> new ArrayList<>()).add(each);
      }
    }
    for (List<CardFacts> same : byText.values()) {
      CardFacts first = same.get(0);
      for (CardFacts each : same.subList(1, same.size())) {
        if (Collections.disjoint(names(first), names(each))) {
          findings.contradiction(
              Between.COPIED_CELL,
              section.name().toLowerCase(Locale.ROOT),
              Severity.NOTE,
              each.card(),
              lines(each, section),
              "「" + what + "」が、別の自治体の個票 " + first.card().entry() + " と同じです。どちらかが写し間違いかもしれません。",
              Told.of(
                  "earlier", owner(first), Place.of(first.card().entry(), lines(first, section))),
              Told.of("later", owner(each), Place.of(each.card().entry(), lines(each, section))));
        }
      }
    }
  }

  /**
   * One page of the web, below the first one of its site, for the cards of just two partners: a
   * page about more is about none of them.
   */
  private void copiedLinks(List<CardFacts> cards) {
    Map<String, Map<Set<String>, CardFacts>> byLink = new LinkedHashMap<>();
    for (CardFacts each : cards) {
      each.links().stream()
          .filter(link -> DEEP.matcher(link).find())
          .forEach(
              link ->
                  byLink
                      .computeIfAbsent(link, key -> new LinkedHashMap<>())
                      .putIfAbsent(partners(each), each));
    }
    for (Map<Set<String>, CardFacts> same : byLink.values()) {
      List<CardFacts> two = List.copyOf(same.values());
      if (two.size() == 2 && Collections.disjoint(partners(two.get(0)), partners(two.get(1)))) {
        CardFacts later = two.get(1);
        findings.contradiction(
            Between.COPIED_CELL,
            "links",
            Severity.NOTE,
            later.card(),
            lines(later, Section.LINKS),
            "紹介ページが、別の相手先の個票 " + two.get(0).card().entry() + " と同じです。写し間違いかもしれません。",
            page("earlier", two.get(0)),
            page("later", later));
      }
    }
  }

  private static Told page(String role, CardFacts card) {
    return Told.of(
        role,
        card.card().entry() + "：" + String.join("、", partners(card)),
        Place.of(card.card().entry(), lines(card, Section.LINKS)));
  }

  private static Set<String> partners(CardFacts card) {
    return card.foreign().stream()
        .map(ReadParty::name)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static String owner(CardFacts card) {
    return card.card().entry() + "：" + String.join("、", names(card));
  }

  private static Set<String> names(CardFacts card) {
    return card.japan().stream()
        .map(ReadParty::name)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static String prose(CardFacts card, Section section) {
    String text =
        card.card().section(section).stream()
            .map(each -> Wording.withoutTags(each.text()))
            .collect(Collectors.joining());
    return Wording.bare(text).length() < LONG_PROSE ? null : text;
  }

  private static LineRange lines(CardFacts card, Section section) {
    List<Card.Line> lines = card.card().section(section);
    return new LineRange(lines.get(0).number(), lines.get(lines.size() - 1).number());
  }
}
