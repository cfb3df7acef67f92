package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.CONTRADICTION;
import static jp.enishi.extraction.survey.FindingDrafts.MISSING;
import static jp.enishi.extraction.survey.FindingDrafts.UNREADABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/** Takes a card apart: parties, signatories, dates, links and contact. */
final class CardReader {

  private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7e&&[^<>\"]]+");

  private final LocalDate notAfter;
  private final PartyList partyList;
  private final TitleNames titleNames;
  private final FindingDrafts findings;

  CardReader(
      LocalDate notAfter, PartyList partyList, TitleNames titleNames, FindingDrafts findings) {
    this.notAfter = notAfter;
    this.partyList = partyList;
    this.titleNames = titleNames;
    this.findings = findings;
  }

  /** What the card states; nothing, and a finding, when it does not name both sides. */
  Optional<CardFacts> read(Card card) {
    if (card.repeat() > 1) {
      findings.add(
          CONTRADICTION,
          Severity.WARNING,
          card.entry(),
          card.lines(),
          "同じ番号の個票がもう一枚あります。別の個票として扱います。",
          List.of(card.title()),
          card.entry(),
          "番号が重なる個票は、後のものに（2）などを付けて区別する");
    }
    SideCells cells = SideCells.read(card.section(Section.PARTIES));
    if (cells.japan().isEmpty() || cells.foreign().isEmpty()) {
      findings.add(
          UNREADABLE,
          Severity.ERROR,
          card.entry(),
          card.lines(),
          "個票に「日本の自治体」または「海外の自治体」の欄がないため、読み取っていません。",
          List.of(card.title()),
          null,
          null);
      return Optional.empty();
    }
    List<ReadParty> japan = partyList.japanese(cells.japan());
    List<ReadParty> foreign = partyList.foreign(cells.foreign());
    List<ReadParty> parties = Stream.concat(japan.stream(), foreign.stream()).toList();
    List<CardDate> dates = CardDate.read(card.section(Section.DATE), notAfter);
    reportDates(card, dates);
    reportPlaces(card, cells, parties);
    return Optional.of(
        new CardFacts(
            card,
            cells,
            japan,
            foreign,
            titleNames.signatories(card.title(), parties),
            dates,
            links(card),
            Contact.read(card.section(Section.CONTACT))));
  }

  private void reportDates(Card card, List<CardDate> dates) {
    if (dates.isEmpty()) {
      List<Card.Line> lines = card.section(Section.DATE);
      findings.add(
          MISSING,
          Severity.ERROR,
          card.entry(),
          lines.isEmpty()
              ? card.lines()
              : new LineRange(lines.get(0).number(), lines.get(lines.size() - 1).number()),
          "提携年月日が読み取れません。",
          lines.stream().map(each -> each.text().strip()).toList(),
          null,
          null);
    }
    for (CardDate each : dates) {
      LineRange line = new LineRange(each.line(), each.line());
      if (each.read().impossible() != null) {
        findings.add(
            UNREADABLE,
            Severity.ERROR,
            card.entry(),
            line,
            "ありえない日付です。" + each.read().impossible(),
            List.of(each.read().printed()),
            null,
            null);
      } else if (each.read().contradictory()) {
        findings.add(each.read().contradiction(List.of(), card.entry(), line));
      }
    }
  }

  private void reportPlaces(Card card, SideCells cells, List<ReadParty> parties) {
    List<String> unknown = new ArrayList<>(titleNames.unknownPlaces(card.title(), parties));
    unknown.addAll(titleNames.unknownSignatories(card.title(), parties));
    for (String place : unknown) {
      LineRange title = new LineRange(card.lines().from(), card.lines().from());
      findings.contradiction(
          Between.CARD_TITLE,
          "parties",
          Severity.WARNING,
          card,
          title,
          "表題にある「" + place + "」が自治体名の欄にありません。",
          Told.of("title", "表題：" + place, Place.of(card.entry(), title)),
          Told.of(
              "cell",
              "欄：" + String.join("、", parties.stream().map(ReadParty::printed).toList()),
              Place.of(card.entry(), cells.lines())));
    }
  }

  private static List<String> links(Card card) {
    List<String> links = new ArrayList<>();
    for (Card.Line line : card.section(Section.LINKS)) {
      Matcher m = LINK.matcher(line.text());
      while (m.find()) {
        links.add(m.group());
      }
    }
    return links.stream().distinct().toList();
  }
}
