package jp.enishi.extraction.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Holds who the text says took part on the Japanese side (日本側：福岡県、佐賀県…) against the cell, where the
 * text names those of the cell and more.
 */
final class NamedSides {

  private static final Pattern SIDE =
      Pattern.compile("日本側[:：]((?:[\\p{IsHan}ヶケ]{1,8}[都道府県市区町村]、?)+)");

  private final FindingDrafts findings;

  NamedSides(FindingDrafts findings) {
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    for (CardFacts card : cards) {
      Set<String> cell = card.japan().stream().map(ReadParty::name).collect(Collectors.toSet());
      Stream.of(Section.BACKGROUND, Section.ACTIVITIES)
          .flatMap(each -> card.card().section(each).stream())
          .forEach(line -> check(card, cell, line));
    }
  }

  private void check(CardFacts card, Set<String> cell, Card.Line line) {
    Matcher m = SIDE.matcher(Wording.unified(Wording.withoutTags(line.text())));
    if (!m.find()) {
      return;
    }
    List<String> told = Arrays.stream(m.group(1).split("、")).toList();
    if (told.containsAll(cell) && told.size() > cell.size()) {
      String entry = card.card().entry();
      findings.contradiction(
          Between.CARD_PROSE,
          "japan",
          Severity.NOTE,
          card.card(),
          new LineRange(line.number(), line.number()),
          "本文が日本側として挙げる自治体が、欄より多くあります。",
          Told.of("cell", "欄：" + card.cells().japan(), Place.of(entry, card.cells().lines())),
          Told.of(
              "prose",
              "本文：" + String.join("、", told),
              Place.of(entry, new LineRange(line.number(), line.number()))));
    }
  }
}
