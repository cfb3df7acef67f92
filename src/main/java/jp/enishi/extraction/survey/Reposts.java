package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.UNRESOLVED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;

/**
 * Brings together the cards that print one agreement under several fields. A marked card (再掲)
 * belongs to the earlier card of the same parties whose title is most alike; an unmarked one only
 * when parties, date and, but for a few letters, title are the same.
 */
final class Reposts {

  private static final double MARKED = 0.8;
  private static final double UNMARKED = 0.9;

  private final Spelling spelling;
  private final FindingDrafts findings;

  Reposts(Spelling spelling, FindingDrafts findings) {
    this.spelling = spelling;
    this.findings = findings;
  }

  /** The cards in groups of one agreement, in the order of their first cards. */
  List<List<CardFacts>> grouped(List<CardFacts> cards) {
    List<List<CardFacts>> groups = new ArrayList<>();
    Map<Set<String>, List<List<CardFacts>>> ofParties = new HashMap<>();
    for (CardFacts card : cards) {
      List<List<CardFacts>> sameParties =
          ofParties.computeIfAbsent(parties(card), each -> new ArrayList<>());
      List<CardFacts> earlier = groupOf(card, sameParties);
      if (earlier == null) {
        List<CardFacts> group = new ArrayList<>(List.of(card));
        groups.add(group);
        sameParties.add(group);
        if (card.card().mark() != null) {
          report(
              UNRESOLVED, card, "再掲とありますが、元の個票が見つかりません。", List.of(card.card().title()), null, null);
        }
      } else {
        compare(earlier.get(0), card);
        earlier.add(card);
      }
    }
    return groups;
  }

  private List<CardFacts> groupOf(CardFacts card, List<List<CardFacts>> sameParties) {
    boolean marked = card.card().mark() != null;
    List<CardFacts> best = null;
    double likeness = marked ? MARKED : UNMARKED;
    for (List<CardFacts> group : sameParties) {
      CardFacts first = group.get(0);
      boolean otherField =
          group.stream().noneMatch(each -> each.card().field() == card.card().field());
      if (otherField && (marked || Objects.equals(days(first), days(card)))) {
        double alike = Wording.similarity(title(first), title(card));
        if (alike >= likeness) {
          best = group;
          likeness = alike;
        }
      }
    }
    return best;
  }

  private void compare(CardFacts first, CardFacts again) {
    if (again.card().mark() == null) {
      report(
          UNRESOLVED,
          again,
          "【再掲】の印がありませんが、" + first.card().entry() + " と当事者・年月日・表題が同じです。一つの協定として扱います。",
          List.of("別の協定", "同じ協定の再掲"),
          "同じ協定の再掲",
          "当事者・年月日・表題が同じで分野が違う個票は再掲とみなす");
    }
    differ(first, again, "title", "表題", each -> Wording.unified(each.card().title()));
    differ(first, again, "date", "提携年月日", Reposts::printedDates);
    differ(first, again, "japan", "日本の自治体", each -> names(each.japan()));
    differ(first, again, "foreign", "海外の自治体", each -> names(each.foreign()));
    printedOtherwise(first, again, "japan", each -> each.cells().japan(), CardFacts::japan);
    printedOtherwise(first, again, "foreign", each -> each.cells().foreign(), CardFacts::foreign);
    differ(first, again, "department", "担当部署名", each -> unified(each.contact().department()));
    ownersName(first, again);
    differ(first, again, "telephone", "電話番号", each -> unified(each.contact().telephone()));
  }

  private void differ(
      CardFacts first,
      CardFacts again,
      String matter,
      String what,
      Function<CardFacts, String> cell) {
    String one = cell.apply(first);
    String other = cell.apply(again);
    String shortOne = one.replace(" ", "");
    String shortOther = other.replace(" ", "");
    boolean moreOrLessFull =
        !shortOne.isEmpty()
            && !shortOther.isEmpty()
            && (shortOne.endsWith(shortOther) || shortOther.endsWith(shortOne));
    if (!shortOne.equals(shortOther) && !moreOrLessFull) {
      findings.contradiction(
          Between.TWO_CARDS,
          matter,
          Severity.WARNING,
          again.card(),
          again.card().lines(),
          "同じ協定の二つの個票で" + what + "が違います。",
          told("first", matter, first, one),
          told("again", matter, again, other));
    }
  }

  /**
   * The same names with more or less above them, in another order, or with another country name.
   */
  private void printedOtherwise(
      CardFacts first,
      CardFacts again,
      String matter,
      Function<CardFacts, String> cell,
      Function<CardFacts, List<ReadParty>> parties) {
    boolean sameNames = names(parties.apply(first)).equals(names(parties.apply(again)));
    if (sameNames && !Wording.bare(cell.apply(first)).equals(Wording.bare(cell.apply(again)))) {
      findings.contradiction(
          Between.TWO_CARDS,
          matter + "-spelling",
          Severity.NOTE,
          again.card(),
          again.card().lines(),
          "同じ協定の二つの個票で、自治体名の書き方（国・州・省の有無、順序）が違います。",
          told("first", matter, first, cell.apply(first)),
          AgreementFacts.regions(again) > AgreementFacts.regions(first)
              ? told("again", matter, again, cell.apply(again)).marked("fuller")
              : told("again", matter, again, cell.apply(again)));
    }
  }

  /** An office with the name of the local government before its own on one of the two alone. */
  private void ownersName(CardFacts first, CardFacts again) {
    String one = unified(first.contact().department()).replace(" ", "");
    String other = unified(again.contact().department()).replace(" ", "");
    String owner = first.japan().get(0).name();
    if (!other.isEmpty() && one.equals(owner + other)
        || !one.isEmpty() && other.equals(owner + one)) {
      findings.contradiction(
          Between.TWO_CARDS,
          "department-spelling",
          Severity.NOTE,
          again.card(),
          again.card().lines(),
          "同じ協定の二つの個票で、担当部署名の書き方（自治体名の有無）が違います。",
          told("first", "name", first, one),
          told("again", "name", again, other));
    }
  }

  private static Told told(String role, String matter, CardFacts card, String cell) {
    Place place = Place.of(card.card().entry(), card.card().lines());
    Told told = Told.of(role, card.card().entry() + "：" + cell, place);
    return switch (matter) {
      case "title", "department", "telephone" -> cell.isEmpty() ? told : told.worth(cell);
      case "date" ->
          card.signed()
              .map(each -> told.worth(each.read().date() + "/" + each.precision().code()))
              .orElseGet(told::unreadable);
      default -> told;
    };
  }

  /** Names as written, in an order of their own: that of the card says nothing. */
  private static String names(List<ReadParty> parties) {
    return parties.stream()
        .map(each -> Wording.unified(each.name()))
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static String printedDates(CardFacts card) {
    return card.dates().stream()
        .map(CardDate::read)
        .map(ReadDate::printed)
        .map(Wording::unified)
        .collect(Collectors.joining("、"));
  }

  private void report(
      String kind,
      CardFacts card,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    findings.add(
        kind,
        Severity.WARNING,
        card.card().entry(),
        card.card().lines(),
        message,
        readings,
        inUse,
        rule);
  }

  private String title(CardFacts card) {
    return spelling.fold(Wording.bare(card.card().title()));
  }

  private Set<String> parties(CardFacts card) {
    return card.parties().map(this::key).collect(Collectors.toSet());
  }

  private String key(ReadParty party) {
    return (party.country() == null ? "" : party.country().code()) + spelling.fold(party.name());
  }

  private static List<Object> days(CardFacts card) {
    return card.dates().stream()
        .map(CardDate::read)
        .map(ReadDate::date)
        .map(Object.class::cast)
        .toList();
  }

  private static String unified(String text) {
    return text == null ? "" : Wording.unified(text);
  }
}
