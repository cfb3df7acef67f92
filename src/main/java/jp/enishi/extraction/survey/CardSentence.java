package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.prose.KnownDate;
import jp.enishi.model.LineRange;

/** A sentence of a card's running text, and the dates in it. */
record CardSentence(String text, int line, List<ReadDate> dates) {

  /** Those of one section, in their order, of a document that tells of nothing later. */
  static List<CardSentence> of(CardFacts card, LocalDate notAfter, Section section) {
    List<CardSentence> sentences = new ArrayList<>();
    for (Card.Line line : card.card().section(section)) {
      for (String text : Wording.withoutTags(line.text()).split("(?<=。)")) {
        sentences.add(new CardSentence(text, line.number(), JapaneseDates.find(text, notAfter)));
      }
    }
    return sentences;
  }

  LineRange lines() {
    return new LineRange(line, line);
  }

  /** Whether the date begins or ends a range. */
  boolean ranges(ReadDate date) {
    int next = dates.indexOf(date) + 1;
    return date.rangeEnd() || next < dates.size() && dates.get(next).rangeEnd();
  }

  /** Whether all it dates may be of the day of the card's own agreement. */
  boolean mayTellOf(CardFacts card) {
    return dates.stream()
        .filter(each -> each.date() != null)
        .allMatch(
            told ->
                card.dates().stream()
                    .filter(own -> own.read().date() != null)
                    .anyMatch(
                        own ->
                            new KnownDate(own.read().date(), own.precision())
                                .fits(new KnownDate(told.date(), told.precision()))));
  }
}
