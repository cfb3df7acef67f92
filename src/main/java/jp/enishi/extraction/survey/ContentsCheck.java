package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.CONTRADICTION;
import static jp.enishi.extraction.survey.FindingDrafts.MISSING;
import static jp.enishi.extraction.survey.FindingDrafts.UNREADABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Severity;

/**
 * Holds every card against its line in the contents pages. The card is in use; a name that the card
 * cannot be read for comes from the contents.
 */
final class ContentsCheck {

  private static final String CARD_FIRST = "個票の記載を目次より優先する";

  private final List<ContentsLine> contents;
  private final PartyList partyList;
  private final Countries countries;
  private final Spelling spelling;
  private final FindingDrafts findings;

  ContentsCheck(
      List<ContentsLine> contents,
      PartyList partyList,
      Countries countries,
      Spelling spelling,
      FindingDrafts findings) {
    this.contents = contents;
    this.partyList = partyList;
    this.countries = countries;
    this.spelling = spelling;
    this.findings = findings;
  }

  /** The cards, with names that only the contents pages print legibly taken from there. */
  List<CardFacts> check(List<CardFacts> cards) {
    List<ContentsLine> unmatched = new ArrayList<>(contents);
    List<CardFacts> checked = new ArrayList<>();
    for (CardFacts card : cards) {
      ContentsLine line = lineOf(card, cards);
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
        CardFacts legible = withLegibleNames(card, line);
        compare(legible, line);
        checked.add(legible);
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
  private ContentsLine lineOf(CardFacts card, List<CardFacts> cards) {
    List<ContentsLine> field =
        contents.stream().filter(each -> each.field() == card.card().field()).toList();
    ContentsLine sameNumber =
        field.stream()
            .filter(each -> each.number() == card.card().number())
            .findFirst()
            .orElse(null);
    if (sameNumber != null && likeness(card, sameNumber) >= 0.5) {
      return sameNumber;
    }
    for (ContentsLine other : field) {
      boolean taken =
          cards.stream()
              .anyMatch(
                  each ->
                      each.card().field() == other.field()
                          && each.card().number() == other.number()
                          && likeness(each, other) >= 0.5);
      if (!taken && likeness(card, other) == 1) {
        return other;
      }
    }
    return sameNumber;
  }

  /** Share of the card's parties (by name) that the line names too. */
  private double likeness(CardFacts card, ContentsLine line) {
    Set<String> ofCard = names(card.parties().toList());
    Set<String> ofLine = names(japan(line));
    ofLine.addAll(names(foreign(line)));
    long shared = ofCard.stream().filter(ofLine::contains).count();
    return ofCard.isEmpty() ? 0 : (double) shared / ofCard.size();
  }

  private void compare(CardFacts card, ContentsLine line) {
    String entry = card.card().entry();
    if (!entry.equals(line.entry())) {
      report(card, line, "番号が目次と個票で違います。", line.entry(), entry);
    }
    String shortTitle = Wording.bare(line.title()).replaceAll("両(?:都市|市|県|町|村)の?|等", "");
    if (!Wording.isSubsequence(
        spelling.fold(shortTitle), spelling.fold(Wording.bare(card.card().title())))) {
      report(card, line, "表題が目次と個票で違います。", line.title(), card.card().title());
    }
    if (line.mark() != null && card.card().mark() == null) {
      report(card, line, "目次にある【再掲】が個票の表題にありません。", "再掲", "（印なし）");
    } else if (line.mark() == null && card.card().mark() != null) {
      report(card, line, "個票にある【再掲】が目次にありません。", "（印なし）", "再掲");
    }
    compareSides(
        card, line, "日本の自治体", japan(line), card.japan(), line.japan(), card.cells().japan());
    compareSides(
        card,
        line,
        "海外の自治体",
        foreign(line),
        card.foreign(),
        line.foreign(),
        card.cells().foreign());
  }

  private void compareSides(
      CardFacts card,
      ContentsLine line,
      String side,
      List<ReadParty> printedThere,
      List<ReadParty> printedHere,
      String there,
      String here) {
    if (differ(printedThere, printedHere, (a, b) -> name(a).equals(name(b)))) {
      report(card, line, side + "が目次と個票で違います。", there, here);
    } else if (differ(
        printedThere,
        printedHere,
        (a, b) ->
            name(a).equals(name(b))
                && agree(a.country(), b.country())
                && agree(fold(a.region()), fold(b.region()))
                && agree(a.prefecture(), b.prefecture()))) {
      report(card, line, side + "の属する国・州・省が目次と個票で違います。", there, here);
    }
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
      CardFacts card, ContentsLine line, String message, String there, String here) {
    findings.add(
        CONTRADICTION,
        Severity.WARNING,
        card.card().entry(),
        card.card().lines(),
        message + "（目次 " + line.lines() + " 行）",
        List.of("目次：" + there, "個票：" + here),
        "個票：" + here,
        CARD_FIRST);
  }

  private CardFacts withLegibleNames(CardFacts card, ContentsLine line) {
    List<ReadParty> there = foreign(line);
    List<ReadParty> legible = new ArrayList<>();
    for (int i = 0; i < card.foreign().size(); i++) {
      ReadParty party = card.foreign().get(i);
      if (ForeignLetters.in(party.name())) {
        ReadParty other =
            i < there.size() && !ForeignLetters.in(there.get(i).name()) ? there.get(i) : null;
        findings.add(
            UNREADABLE,
            other == null ? Severity.ERROR : Severity.WARNING,
            card.card().entry(),
            card.card().lines(),
            "個票の自治体名に和文にない文字があり、読み取れません。",
            other == null
                ? List.of("個票：" + party.printed())
                : List.of("個票：" + party.printed(), "目次：" + line.foreign()),
            other == null ? null : "目次：" + line.foreign(),
            other == null ? null : "読み取れない名称は目次の記載による");
        party = other == null ? party : party.named(other.name());
      }
      legible.add(party);
    }
    return card.withForeign(legible);
  }

  private List<ReadParty> japan(ContentsLine line) {
    return partyList.japanese(unbroken(line.japan()));
  }

  private List<ReadParty> foreign(ContentsLine line) {
    return partyList.foreign(unbroken(line.foreign()));
  }

  /**
   * The side as one line. In a long list, broken over lines, spaces are line ends and 、 and ・
   * separate; only the space behind a bare country name stays.
   */
  private String unbroken(String side) {
    if (!side.contains("、")) {
      return side;
    }
    return Arrays.stream(side.split("、"))
        .map(each -> unbrokenItem(each.strip()))
        .collect(Collectors.joining("、"));
  }

  private String unbrokenItem(String item) {
    int country = countries.atStart(item).map(each -> each.printed().length()).orElse(0);
    boolean spaced =
        country > 0 && country < item.length() && Character.isWhitespace(item.charAt(country));
    return spaced
        ? item.substring(0, country).replaceAll("\\s+", "")
            + " "
            + item.substring(country).replaceAll("\\s+", "")
        : item.replaceAll("\\s+", "");
  }

  private Set<String> names(List<ReadParty> parties) {
    return parties.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** 市 behind a katakana name is often left out. */
  private String name(ReadParty party) {
    String folded = fold(party.name());
    return folded.matches("\\p{IsKatakana}[\\p{IsKatakana}ー]+市")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private String fold(String text) {
    return text == null ? null : spelling.fold(text);
  }
}
