package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;

/**
 * Holds those between whom the text of a card says the card's agreement was made (実行委員会と県とが提携を結んだ)
 * against its cells and title, where neither names one of them.
 */
final class ConcludedBy {

  private static final Pattern TWO =
      Pattern.compile(
          "([^、。と「」（）()]{1,40})と([^、。と「」（）()]{1,25}?)と?(?:が|の間[でに])[^。、]{0,40}?(?:締結|提携|[をが]結[びぶばん]|交わ)");

  /** What stands before the name of the first: 平成4年10月に, その中で. */
  private static final Pattern BEFORE = Pattern.compile("^.*[0-9元]+(?:年|月|日)[にの]?|^.*(?:には|では)");

  /** What led to it has dates of its own: 平成5年に会議が開催されたことを契機として、. */
  private static final Pattern GROUND =
      Pattern.compile("(?:契機|きっかけ|機)(?:に|として)、|(?:を受けて?|こと(?:から|により))、");

  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・ヶの0-9A-Za-z]+");
  private static final Pattern OTHER = Pattern.compile("更新|周年|姉妹(?:都市|校|港)|友好(?:都市|県省)");
  private static final Pattern POINTING = Pattern.compile("^(?:本|当|同|両|各|相手|双方|お?互い|県内|市内)");
  private static final Pattern LEVEL = Pattern.compile("[都道府県市区町村]");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:広域市|特別市|特別自治道|王国|共和国|連邦|[市町村区郡県省州道府都])$");

  private final LocalDate notAfter;
  private final FindingDrafts findings;

  ConcludedBy(LocalDate notAfter, FindingDrafts findings) {
    this.notAfter = notAfter;
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    for (CardFacts card : cards) {
      CardSentence.of(card, notAfter, Section.BACKGROUND).stream()
          .filter(each -> !OTHER.matcher(each.text()).find())
          .map(ConcludedBy::withoutGround)
          .filter(each -> each.mayTellOf(card))
          .forEach(each -> check(card, each));
    }
  }

  private static CardSentence withoutGround(CardSentence sentence) {
    int from = GROUND.matcher(sentence.text()).results().mapToInt(MatchResult::end).max().orElse(0);
    return new CardSentence(
        sentence.text().substring(from),
        sentence.line(),
        sentence.dates().stream().filter(each -> each.start() >= from).toList());
  }

  private void check(CardFacts card, CardSentence sentence) {
    Matcher m = TWO.matcher(Wording.unified(sentence.text()));
    while (m.find()) {
      String first = BEFORE.matcher(m.group(1)).replaceFirst("");
      String other = m.group(2);
      boolean names = NAME.matcher(first).matches() && NAME.matcher(other).matches();
      if (names && !other.startsWith("の") && !(isOfCard(first, card) && isOfCard(other, card))) {
        report(card, sentence, first + "、" + other);
        return;
      }
    }
  }

  private static boolean isOfCard(String name, CardFacts card) {
    String title = Wording.bare(card.card().title());
    return name.isEmpty()
        || POINTING.matcher(name).find()
        || title.contains(Wording.bare(name))
        || card.parties().flatMap(ConcludedBy::names).anyMatch(name::contains)
        || LEVEL.matcher(name).matches()
            && card.japan().stream().anyMatch(each -> each.name().endsWith(name));
  }

  private static Stream<String> names(ReadParty party) {
    String stem = SUFFIX.matcher(party.name()).replaceFirst("");
    String country =
        party.country() == null || "JP".equals(party.country().code())
            ? null
            : party.country().name();
    return Stream.of(party.name(), stem, country == null ? party.name() : country)
        .filter(each -> each.length() >= 2);
  }

  private void report(CardFacts card, CardSentence sentence, String two) {
    String entry = card.card().entry();
    findings.contradiction(
        Between.CARD_PROSE,
        "parties",
        Severity.NOTE,
        card.card(),
        sentence.lines(),
        "本文で結んだとされる者が、自治体名の欄と表題のどちらにもありません。",
        Told.of(
            "cell",
            "欄：" + card.parties().map(ReadParty::printed).collect(Collectors.joining("、")),
            Place.of(entry, card.cells().lines())),
        Told.of("prose", "本文：" + two, Place.of(entry, sentence.lines())));
  }
}
