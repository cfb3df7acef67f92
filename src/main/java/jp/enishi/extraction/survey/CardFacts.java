package jp.enishi.extraction.survey;

import java.util.List;
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

  CardFacts withForeign(List<ReadParty> other) {
    return new CardFacts(card, cells, japan, other, signatories, dates, links, contact);
  }
}
