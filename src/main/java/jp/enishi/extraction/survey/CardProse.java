package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.prose.KnownDate;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Holds the running text of every card against its cells, where prose tells of the card's own
 * agreement: a date that differs in one number, an event that led to the agreement and lies behind
 * it, another word for what was signed.
 */
final class CardProse {

  /** Years after which a day is kept again: a date 5, 10 … years off is no slip. */
  private static final int ANNIVERSARY = 5;

  /** From this likeness on a quoted title is the card's own. */
  private static final double OWN_TITLE = 0.85;

  private static final Pattern MADE =
      Pattern.compile("(?:締結|調印|署名|提携)(?:す(?:る|べ)|し|され|に至|が行われ|と?な|、)|結(?:び|ぶ|んだ)|取り?交わ");
  private static final Pattern OTHER =
      Pattern.compile("更新|改めて|再締結|周年|姉妹(?:都市|校|港)|友好(?:都市|県省|交流)の?(?:提携|締結)|前身|以前");
  private static final Pattern POINTING = Pattern.compile("(?:本|当該|上記)(協定|覚書|合意書|宣言|声明|盟約|議定書|協約)");
  private static final Pattern PLANNED = Pattern.compile("^ ?(?:に?開催|の|予定|（予定|以降|から|～)");
  private static final Pattern QUOTED = Pattern.compile("[「『]([^「」『』]{5,80})[」』]");

  private static final Pattern AHEAD = Pattern.compile("予定|計画|見込|準備|合併|目指|に向け|期限|まで");

  private final LocalDate notAfter;
  private final FindingDrafts findings;

  CardProse(LocalDate notAfter, FindingDrafts findings) {
    this.notAfter = notAfter;
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    for (CardFacts card : cards) {
      List<CardSentence> background = CardSentence.of(card, notAfter, Section.BACKGROUND);
      List<CardSentence> told = new ArrayList<>(background);
      told.addAll(CardSentence.of(card, notAfter, Section.ACTIVITIES));
      nearlyTheDate(card, told);
      otherYear(card, told);
      laterGround(card, background);
      told.addAll(CardSentence.of(card, notAfter, Section.RESULTS));
      otherForm(card, told);
      afterTheDocument(card, told);
    }
  }

  /** A day of the same month and day, or year and month, as a date of the cell, and yet another. */
  private void nearlyTheDate(CardFacts card, List<CardSentence> told) {
    List<CardDate> own =
        card.dates().stream()
            .filter(each -> each.read().date() != null && each.lastDay() == null)
            .filter(each -> each.precision() == DatePrecision.DAY)
            .toList();
    for (CardSentence sentence : told) {
      for (ReadDate other : sentence.dates()) {
        if (other.date() == null
            || other.precision() != DatePrecision.DAY
            || sentence.ranges(other)
            || own.stream().anyMatch(each -> each.read().date().equals(other.date()))) {
          continue;
        }
        own.stream()
            .filter(each -> isSlip(each.read().date(), other.date(), sentence.text()))
            .findFirst()
            .ifPresent(each -> date(card, each, other, sentence));
      }
    }
  }

  /** The card's own title, with a date of another year. */
  private void otherYear(CardFacts card, List<CardSentence> told) {
    List<CardDate> own =
        card.dates().stream()
            .filter(each -> each.read().date() != null && each.lastDay() == null)
            .toList();
    String title = Wording.bare(card.card().title());
    for (CardSentence sentence : told) {
      Matcher quoted = QUOTED.matcher(sentence.text());
      while (quoted.find() && !own.isEmpty()) {
        int at = quoted.start();
        boolean isOwn =
            Wording.similarity(title, Wording.bare(quoted.group(1))) >= OWN_TITLE
                && MADE.matcher(sentence.text().substring(quoted.end())).find();
        ReadDate before =
            sentence.dates().stream()
                .filter(each -> each.date() != null && each.end() <= at && !sentence.ranges(each))
                .reduce((a, b) -> b)
                .orElse(null);
        if (isOwn && before != null && own.stream().allMatch(each -> otherYear(each, before))) {
          date(card, own.get(0), before, sentence);
        }
      }
    }
  }

  private static boolean otherYear(CardDate own, ReadDate told) {
    return own.read().date().getYear() != told.date().getYear()
        && !new KnownDate(own.read().date(), own.precision())
            .fits(new KnownDate(told.date(), told.precision()));
  }

  private static boolean isSlip(LocalDate cell, LocalDate told, String sentence) {
    int years = Math.abs(cell.getYear() - told.getYear());
    boolean sameDay =
        cell.getMonthValue() == told.getMonthValue()
            && cell.getDayOfMonth() == told.getDayOfMonth();
    boolean sameMonth = years == 0 && cell.getMonthValue() == told.getMonthValue();
    boolean sameDayOfYear = years == 0 && cell.getDayOfMonth() == told.getDayOfMonth();
    return sameDay && years % ANNIVERSARY != 0
        || (sameMonth || sameDayOfYear) && MADE.matcher(sentence).find();
  }

  private void date(CardFacts card, CardDate cell, ReadDate told, CardSentence sentence) {
    LineRange line = new LineRange(cell.line(), cell.line());
    findings.contradiction(
        Between.CARD_PROSE,
        "date",
        Severity.WARNING,
        card.card(),
        sentence.lines(),
        "本文に、年月日の欄と違う日付があります。",
        Told.of("cell", "年月日の欄：" + cell.read().printed(), Place.of(card.card().entry(), line))
            .worth(cell.read().date() + "/" + cell.precision().code()),
        Told.of("prose", "本文：" + told.printed(), Place.of(card.card().entry(), sentence.lines()))
            .worth(told.date() + "/" + told.precision().code()));
  }

  /** What led to the agreement cannot have happened after it. */
  private void laterGround(CardFacts card, List<CardSentence> background) {
    List<CardDate> own = card.dates().stream().filter(each -> each.read().date() != null).toList();
    if (own.isEmpty()) {
      return;
    }
    LocalDate last = own.get(0).read().lastDay();
    for (CardDate each : own) {
      last = each.read().lastDay().isAfter(last) ? each.read().lastDay() : last;
    }
    for (CardSentence sentence : background) {
      Matcher made = MADE.matcher(sentence.text());
      int end = -1;
      while (made.find()) {
        end = made.start();
      }
      if (end < 0 || OTHER.matcher(sentence.text()).find()) {
        continue;
      }
      for (ReadDate told : sentence.dates()) {
        if (told.date() != null
            && told.end() <= end
            && told.date().isAfter(last)
            && !sentence.ranges(told)
            && !PLANNED.matcher(sentence.text().substring(told.end())).find()) {
          CardDate cell = own.get(0);
          findings.contradiction(
              Between.CARD_PROSE,
              "ground",
              Severity.WARNING,
              card.card(),
              sentence.lines(),
              "締結に至る経緯に、年月日の欄より後の日付があります。",
              Told.of(
                  "cell",
                  "年月日の欄：" + cell.read().printed(),
                  Place.of(card.card().entry(), new LineRange(cell.line(), cell.line()))),
              Told.of(
                  "prose",
                  "経緯：" + told.printed(),
                  Place.of(card.card().entry(), sentence.lines())));
          break;
        }
      }
    }
  }

  /** What the text tells as done on a day after the document was made. */
  private void afterTheDocument(CardFacts card, List<CardSentence> text) {
    MonthRows rows = new MonthRows();
    for (CardSentence sentence : text) {
      Optional<LocalDate> row = rows.read(sentence.text(), sentence.dates());
      if (AHEAD.matcher(sentence.text()).find()) {
        continue;
      }
      row.filter(each -> each.isAfter(notAfter))
          .ifPresent(each -> later(card, sentence, MonthRows.said(each)));
      sentence.dates().stream()
          .filter(each -> each.date() != null && each.date().isAfter(notAfter))
          .filter(each -> each.precision() != DatePrecision.FISCAL_YEAR && !each.rangeEnd())
          .findFirst()
          .ifPresent(told -> later(card, sentence, told.printed()));
    }
  }

  private void later(CardFacts card, CardSentence sentence, String told) {
    findings.contradiction(
        Between.PROSE_DOCUMENT,
        "date",
        Severity.NOTE,
        card.card(),
        sentence.lines(),
        "文書の時点より後の日付が、予定と書かれずに述べられています。",
        Told.of("prose", "本文：" + told, Place.of(card.card().entry(), sentence.lines())),
        Told.of("document", "文書の時点：" + notAfter + "まで", Place.of("表紙", null)));
  }

  /** 本協定 in the text of a memorandum. */
  private void otherForm(CardFacts card, List<CardSentence> told) {
    String title = Wording.unified(card.card().title());
    StringBuilder before = new StringBuilder();
    for (CardSentence sentence : told) {
      Matcher m = POINTING.matcher(sentence.text());
      while (m.find()) {
        String stem = m.group(1).replaceFirst("書$", "");
        before.append(sentence.text(), 0, m.start());
        if (AgreementForm.of(title) != null && !title.contains(stem) && before.indexOf(stem) < 0) {
          findings.contradiction(
              Between.CARD_PROSE,
              "form",
              Severity.NOTE,
              card.card(),
              sentence.lines(),
              "本文は「" + m.group() + "」と呼びますが、表題の文書の種類と違います。",
              Told.of(
                  "cell",
                  "表題：" + AgreementForm.of(title),
                  Place.of(
                      card.card().entry(),
                      new LineRange(card.card().lines().from(), card.card().lines().from()))),
              Told.of("prose", "本文：" + m.group(), Place.of(card.card().entry(), sentence.lines())));
          return;
        }
      }
      before.append(sentence.text());
    }
  }
}
