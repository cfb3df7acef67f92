package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * What a card tells of the time after its agreement and is older than it: activities that all began
 * before, and a page of the web whose address bears an earlier month.
 */
final class Timeliness {

  /** A single date may be that of what went before. */
  private static final int SEVERAL = 3;

  /** A press release may come out some weeks before the day. */
  private static final int MONTHS_AHEAD = 2;

  private static final Pattern MONTH = Pattern.compile("/((?:19|20)[0-9]{2})/(1[0-2]|0?[1-9])/");

  private final LocalDate notAfter;
  private final FindingDrafts findings;

  Timeliness(LocalDate notAfter, FindingDrafts findings) {
    this.notAfter = notAfter;
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    for (CardFacts card : cards) {
      Optional<CardDate> signed = card.signed();
      signed.ifPresent(each -> activities(card, each));
      signed.ifPresent(each -> links(card, each));
    }
  }

  private void activities(CardFacts card, CardDate signed) {
    LocalDate day = signed.read().date();
    List<CardSentence> told = CardSentence.of(card, notAfter, Section.ACTIVITIES);
    List<ReadDate> dates =
        told.stream()
            .flatMap(each -> each.dates().stream())
            .filter(each -> each.date() != null)
            .toList();
    if (dates.size() >= SEVERAL && dates.stream().allMatch(each -> isBefore(each, day))) {
      CardSentence first =
          told.stream()
              .filter(each -> each.dates().contains(dates.get(0)))
              .findFirst()
              .orElseThrow();
      report(
          card,
          signed,
          "activities",
          "提携後の取組内容にある年月は、どれも提携年月日より前です。",
          "取組：" + dates.get(0).printed() + " ほか",
          first.line());
    }
  }

  private static boolean isBefore(ReadDate told, LocalDate day) {
    return told.lastDay().isBefore(day) && told.date().getYear() < day.getYear();
  }

  private void links(CardFacts card, CardDate signed) {
    YearMonth month = YearMonth.from(signed.read().date());
    for (Card.Line line : card.card().section(Section.LINKS)) {
      Matcher m = MONTH.matcher(line.text());
      if (m.find()) {
        YearMonth page = YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        if (page.isBefore(month.minusMonths(MONTHS_AHEAD))) {
          report(
              card,
              signed,
              "links",
              "紹介ページのアドレスの年月が、提携年月日より前です。",
              "アドレス：" + page.getYear() + "年" + page.getMonthValue() + "月",
              line.number());
        }
      }
    }
  }

  private void report(
      CardFacts card, CardDate signed, String matter, String message, String told, int line) {
    String entry = card.card().entry();
    findings.contradiction(
        Between.CARD_PROSE,
        matter,
        Severity.NOTE,
        card.card(),
        new LineRange(line, line),
        message,
        Told.of(
            "cell",
            "年月日の欄：" + signed.read().printed(),
            Place.of(entry, new LineRange(signed.line(), signed.line()))),
        Told.of("prose", told, Place.of(entry, new LineRange(line, line))));
  }
}
