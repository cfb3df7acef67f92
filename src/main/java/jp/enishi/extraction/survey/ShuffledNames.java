package jp.enishi.extraction.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Finds the name of a party that the title or the text of the card prints with the same letters in
 * another order: バビルゾン and バルビゾン, 王立ブータン研究所 and ブータン王立研究所.
 */
final class ShuffledNames {

  private static final int SHORTEST = 5;

  private final FindingDrafts findings;

  ShuffledNames(FindingDrafts findings) {
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    for (CardFacts card : cards) {
      card.parties()
          .flatMap(each -> Stream.of(each.name(), each.office()))
          .filter(Objects::nonNull)
          .forEach(name -> check(card, Wording.unified(name)));
    }
  }

  private void check(CardFacts card, String name) {
    if (name.length() < SHORTEST || name.chars().allMatch(Character::isIdeographic)) {
      return;
    }
    String title = shuffled(card.card().title(), name);
    if (title != null) {
      int line = card.card().lines().from();
      report(card, Between.CARD_TITLE, "title", "表題", name, title, line);
      return;
    }
    Stream.of(Section.BACKGROUND, Section.ACTIVITIES, Section.RESULTS)
        .flatMap(each -> card.card().section(each).stream())
        .filter(line -> shuffled(line.text(), name) != null)
        .findFirst()
        .ifPresent(
            line ->
                report(
                    card,
                    Between.CARD_PROSE,
                    "prose",
                    "本文",
                    name,
                    shuffled(line.text(), name),
                    line.number()));
  }

  private void report(
      CardFacts card,
      Between between,
      String role,
      String where,
      String name,
      String other,
      int line) {
    LineRange lines = new LineRange(line, line);
    findings.contradiction(
        between,
        "name",
        Severity.WARNING,
        card.card(),
        lines,
        "自治体名の欄の「" + name + "」が、" + where + "では字の並びの違う「" + other + "」です。",
        Told.of("cell", "欄：" + name, Place.of(card.card().entry(), card.cells().lines())),
        Told.of(role, where + "：" + other, Place.of(card.card().entry(), lines)));
  }

  /** The part of the text that has the letters of the name, but not their order; null if none. */
  private static String shuffled(String printed, String name) {
    String text = Wording.unified(printed);
    char[] letters = sorted(name);
    for (int i = 0; i + name.length() <= text.length(); i++) {
      String part = text.substring(i, i + name.length());
      if (!part.equals(name)
          && part.charAt(part.length() - 1) == name.charAt(name.length() - 1)
          && Arrays.equals(sorted(part), letters)) {
        return part;
      }
    }
    return null;
  }

  private static char[] sorted(String text) {
    char[] letters = text.toCharArray();
    Arrays.sort(letters);
    return letters;
  }
}
