package jp.enishi.extraction.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;

/**
 * What a card says, taken apart.
 *
 * @param signatories offices and companies that the title names, beside the party they belong to
 */
record CardFacts(
    Card card,
    SideCells cells,
    List<ReadParty> japan,
    List<ReadParty> foreign,
    List<Signatory> signatories,
    List<CardDate> dates,
    List<String> links,
    Contact contact) {

  Stream<ReadParty> parties() {
    return Stream.concat(japan.stream(), foreign.stream());
  }

  /** The first date that can be read and is not the end of a period. */
  Optional<CardDate> signed() {
    return dates.stream()
        .filter(each -> !each.meaning().equals("有効期限") && each.read().date() != null)
        .findFirst();
  }

  /** The same, marked as the contents pages have it. */
  CardFacts marked(String mark) {
    return new CardFacts(
        card.marked(mark), cells, japan, foreign, signatories, dates, links, contact);
  }

  CardFacts withForeign(List<ReadParty> other) {
    return new CardFacts(card, cells, japan, other, signatories, dates, links, contact);
  }
}
