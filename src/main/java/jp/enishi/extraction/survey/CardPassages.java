package jp.enishi.extraction.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.extraction.prose.KnownDate;
import jp.enishi.extraction.prose.Passage;

/** The running text of cards, each with what its cells say about parties and dates. */
final class CardPassages {

  private CardPassages() {}

  static List<Passage> of(List<CardFacts> cards, Map<String, String> idByEntry) {
    return cards.stream().map(each -> passage(each, idByEntry)).toList();
  }

  private static Passage passage(CardFacts facts, Map<String, String> idByEntry) {
    Card card = facts.card();
    List<KnownDate> dates =
        facts.dates().stream()
            .filter(each -> each.read().date() != null)
            .map(each -> new KnownDate(each.read().date(), each.read().precision()))
            .toList();
    List<Passage.Line> lines =
        Stream.of(Section.BACKGROUND, Section.ACTIVITIES, Section.RESULTS, Section.DATE)
            .flatMap(each -> card.section(each).stream())
            .map(each -> new Passage.Line(each.number(), each.text()))
            .toList();
    return new Passage(
        card.entry(),
        idByEntry.get(card.entry()),
        card.title(),
        card.lines().from(),
        dates,
        facts.japan(),
        facts.foreign(),
        lines);
  }
}
