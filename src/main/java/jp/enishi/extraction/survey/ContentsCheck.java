package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;

/**
 * Holds every card against its line in the contents pages. The card is in use; a name that the card
 * cannot be read for comes from the contents.
 */
final class ContentsCheck {

  private static final String CARD_FIRST = "個票の記載を目次より優先する";

  private static final String MARK = "mark";
  private static final String NO_MARK = "（印なし）";

  private final List<ContentsLine> contents;
  private final ContentsSides sides;
  private final Spelling spelling;
  private final FindingDrafts findings;
  private final LegibleNames legibleNames;

  ContentsCheck(
      List<ContentsLine> contents, ContentsSides sides, Spelling spelling, FindingDrafts findings) {
    this.contents = contents;
    this.sides = sides;
    this.spelling = spelling;
    this.findings = findings;
    this.legibleNames = new LegibleNames(sides, findings);
  }

  /** The cards, with names that only the contents pages print legibly taken from there. */
  List<CardFacts> check(List<CardFacts> cards) {
    if (contents.isEmpty()) {
      return cards;
    }
    List<ContentsLine> unmatched = new ArrayList<>(contents);
    List<CardFacts> checked = new ArrayList<>();
    Set<ContentsLine> taken = taken(cards);
    for (CardFacts card : cards) {
      ContentsLine line = lineOf(card, taken);
      unmatched.remove(line);
      if (line == null) {
        findings.add(
            MISSING,
            Severity.WARNING,
            card.card().entry(),
            card.card().lines(),
            "この個票は目次にありません。",
            List.of(card.card().title()),
            card.card().title(),
            CARD_FIRST);
        checked.add(card);
      } else {
        CardFacts legible = legibleNames.taken(card, line);
        compare(legible, line);
        // No mark says nothing; one does, wherever it stands.
        checked.add(legible.card().mark() == null ? legible.marked(line.mark()) : legible);
      }
    }
    for (ContentsLine line : unmatched) {
      findings.add(
          MISSING,
          Severity.WARNING,
          line.entry(),
          line.lines(),
          "目次にある個票が本文にありません。",
          List.of(line.title()),
          null,
          null);
    }
    return checked;
  }

  /**
   * The line with the card's number, or, where numbers are exchanged, the line of the field that
   * names the same parties.
   */
  private ContentsLine lineOf(CardFacts card, Set<ContentsLine> taken) {
    List<ContentsLine> field =
        contents.stream().filter(each -> each.field() == card.card().field()).toList();
    ContentsLine sameNumber =
        field.stream()
            .filter(each -> each.number() == card.card().number())
            .findFirst()
            .orElse(null);
    if (sameNumber != null && sides.likeness(card, sameNumber) >= 0.5) {
      return sameNumber;
    }
    for (ContentsLine other : field) {
      if (!taken.contains(other) && sides.likeness(card, other) == 1) {
        return other;
      }
    }
    return sameNumber;
  }

  /** The lines for which a card of the same number names the same parties. */
  private Set<ContentsLine> taken(List<CardFacts> cards) {
    Map<List<Integer>, List<CardFacts>> byNumber =
        cards.stream()
            .collect(
                Collectors.groupingBy(each -> List.of(each.card().field(), each.card().number())));
    return contents.stream()
        .filter(
            line ->
                byNumber.getOrDefault(List.of(line.field(), line.number()), List.of()).stream()
                    .anyMatch(each -> sides.likeness(each, line) >= 0.5))
        .collect(Collectors.toSet());
  }

  private void compare(CardFacts card, ContentsLine line) {
    String entry = card.card().entry();
    if (!entry.equals(line.entry())) {
      report(card, line, "number", "番号が目次と個票で違います。", line.entry(), entry);
    }
    compareTitles(card, line);
    if (line.mark() != null && card.card().mark() == null) {
      report(card, line, MARK, "目次にある【再掲】が個票の表題にありません。", "再掲", NO_MARK);
    } else if (line.mark() == null && card.card().mark() != null) {
      report(card, line, MARK, "個票にある【再掲】が目次にありません。", NO_MARK, "再掲");
    }
    compareSides(card, line, "japan", sides.japan(line), card.japan());
    compareSides(card, line, "foreign", sides.foreign(line), card.foreign());
  }

  private void compareTitles(CardFacts card, ContentsLine line) {
    String there = Wording.bare(line.title());
    String here = Wording.bare(card.card().title());
    String shortTitle = there.replaceAll("両(?:都市|市|県|町|村)の?|等", "");
    if (!Wording.isSubsequence(spelling.fold(shortTitle), spelling.fold(here))) {
      report(card, line, "title", "表題が目次と個票で違います。", line.title(), card.card().title());
    } else if (line.title().contains("両都市") && noCities(card)) {
      note(
          card, line, "title", "目次の表題は「両都市」としますが、都市でない当事者がいます。", line.title(), card.card().title());
    } else if (OmittedWords.in(card, shortTitle, here)) {
      note(card, line, "title", "目次の表題は、個票の表題にある語を略しています。", line.title(), card.card().title());
    } else if (!Wording.isSubsequence(shortTitle, here)) {
      note(card, line, "title", "表題の字体や表記が目次と個票で違います。", line.title(), card.card().title());
    }
  }

  private static boolean noCities(CardFacts card) {
    return card.parties().anyMatch(each -> each.name().matches(".+(?:県|州|省|道|府)"));
  }

  private void compareSides(
      CardFacts card,
      ContentsLine line,
      String side,
      List<ReadParty> printedThere,
      List<ReadParty> printedHere) {
    boolean foreign = side.equals("foreign");
    String what = foreign ? "海外の自治体" : "日本の自治体";
    String there = foreign ? line.foreign() : line.japan();
    String here = foreign ? card.cells().foreign() : card.cells().japan();
    if (differ(printedThere, printedHere, (a, b) -> sides.name(a).equals(sides.name(b)))) {
      report(card, line, side, what + "が目次と個票で違います。", there, here);
    } else if (differ(
        printedThere,
        printedHere,
        (a, b) ->
            sides.name(a).equals(sides.name(b))
                && agree(a.country(), b.country())
                && agree(sides.fold(a.region()), sides.fold(b.region()))
                && agree(a.prefecture(), b.prefecture()))) {
      report(card, line, side + "-region", what + "の属する国・州・省が目次と個票で違います。", there, here);
    } else if (differ(printedThere, printedHere, this::alike)) {
      note(card, line, side, what + "の字体や表記が目次と個票で違います。", there, here);
    } else if (!foreign && differ(printedThere, printedHere, ContentsCheck::bothWithPrefecture)) {
      note(card, line, side, "日本の自治体に付く府県の名が、目次と個票の一方にしかありません。", there, here);
    }
  }

  /** Whether both are written alike, as far as both print a part. */
  private boolean alike(ReadParty a, ReadParty b) {
    String country = sides.countryPrinted(a);
    String other = sides.countryPrinted(b);
    return Wording.bare(sides.written(a)).equals(Wording.bare(sides.written(b)))
        && (country == null || other == null || country.equals(other))
        && (a.region() == null
            || b.region() == null
            || Wording.bare(a.region()).equals(Wording.bare(b.region())));
  }

  private static boolean bothWithPrefecture(ReadParty a, ReadParty b) {
    return Wording.bare(a.name()).equals(Wording.bare(b.name()))
        && Wording.bare(a.printed()).equals(Wording.bare(b.printed()));
  }

  private static boolean differ(
      List<ReadParty> one, List<ReadParty> other, BiPredicate<ReadParty, ReadParty> same) {
    return !one.stream().allMatch(a -> other.stream().anyMatch(b -> same.test(a, b)))
        || !other.stream().allMatch(b -> one.stream().anyMatch(a -> same.test(a, b)));
  }

  /** What is not printed contradicts nothing. */
  private static boolean agree(Object a, Object b) {
    return a == null || b == null || Objects.equals(a, b);
  }

  private void report(
      CardFacts card, ContentsLine line, String matter, String message, String there, String here) {
    add(Severity.WARNING, card, line, matter, message, there, here);
  }

  /** One name in two ways of writing: no doubt about what is meant, but printed differently. */
  private void note(
      CardFacts card, ContentsLine line, String matter, String message, String there, String here) {
    add(Severity.NOTE, card, line, matter + "-spelling", message, there, here);
  }

  private static Told stating(Told told, String printed, String matter) {
    return matter.equals(MARK) && !printed.equals(NO_MARK) ? told.marked("stated") : told;
  }

  private void add(
      Severity severity,
      CardFacts card,
      ContentsLine line,
      String matter,
      String message,
      String there,
      String here) {
    Told contents = Told.of("contents", "目次：" + there, Place.of("目次", line.lines()));
    Told ofCard = Told.of("card", "個票：" + here, Place.of(card.card().entry(), card.card().lines()));
    boolean title = matter.startsWith("title");
    findings.contradiction(
        Between.CARD_CONTENTS,
        matter,
        severity,
        card.card(),
        card.card().lines(),
        message + "（目次 " + line.lines() + " 行）",
        title ? contents.worth(there) : stating(contents, there, matter),
        title ? ofCard.worth(here) : stating(ofCard, here, matter));
  }
}
