package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.source.DateFact;

/**
 * Parties of a card that, as its text tells, joined an agreement that others had made: 平成7年、乙市も加わり,
 * ※平成11年から乙県が参加. Each is a date 加入 with the name of the party as its note.
 */
final class Joinings {

  private static final Pattern JOINED =
      Pattern.compile(
          "^(?:から|より|に|には)?[、,]?(?:新たに)?(?<name>[^、。（）()「」もがを]{2,24})(?:も|が|を)(?:新たに)?(?:加わ|加え|加入|参加)");

  private Joinings() {}

  /** The joinings told, each party once, with positions from this one on. */
  static List<DateFact> of(String agreement, CardFacts card, int position) {
    List<DateFact> found = new ArrayList<>();
    for (Section section : List.of(Section.BACKGROUND, Section.ACTIVITIES)) {
      for (Card.Line line : card.card().section(section)) {
        String text = Wording.withoutTags(line.text());
        for (ReadDate date : JapaneseDates.find(text)) {
          Optional<String> party = party(card, date, text);
          if (party.isPresent()
              && found.stream().noneMatch(each -> each.note().equals(party.get()))) {
            found.add(
                new DateFact(
                    agreement,
                    position + found.size(),
                    DateFact.JOINED,
                    date.printed(),
                    date.date(),
                    date.precision(),
                    party.get(),
                    card.card().entry()));
          }
        }
      }
    }
    return found;
  }

  /** A party of the card, told to have joined after the card's own date. */
  private static Optional<String> party(CardFacts card, ReadDate date, String text) {
    boolean later =
        date.date() != null
            && card.signed().filter(own -> own.read().date().isBefore(date.date())).isPresent();
    Matcher joined = JOINED.matcher(text.substring(date.end()));
    return later && joined.find()
        ? card.parties().map(each -> each.name()).filter(joined.group("name")::equals).findFirst()
        : Optional.empty();
  }
}
