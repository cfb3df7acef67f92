package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Between;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/**
 * Holds the name by which the text of a card tells of what was concluded against the card's title:
 * the last conclusion that the background tells of, when nothing dates it otherwise, is the card's
 * own. A text that shortens the title is at one with it, unless it leaves out words in the middle.
 */
final class ConcludedNames {

  private static final String FORM = "協定書?|覚書|合意書|協議書|協約書?|共同宣言|宣言書?|盟約書?|議定書|意向書|確認書|プログラム|都市";
  private static final String MADE = "[をのが](?:締結|調印|策定|結[びぶばん]|取り?交わ|交わ)";
  private static final Pattern CONCLUDED =
      Pattern.compile(
          "([\\p{IsHan}\\p{IsKatakana}ー・]*(?:に関する|に係る|との)?[\\p{IsHan}\\p{IsKatakana}ー・]*?(?<form>"
              + FORM
              + "))[」』]?"
              + MADE);
  private static final Pattern QUOTED =
      Pattern.compile("[「『]([^「」『』]{6,60}(?:" + FORM + "))[」』]" + MADE);
  private static final Pattern OTHER =
      Pattern.compile("更新|改めて|あらためて|再締結|周年|前身|以前|(?:本|当該|上記|同|次の)(?:協定|覚書)");
  private static final Pattern ADVERB = Pattern.compile("^[後際月日年]");
  private static final Pattern ONLY_KANJI = Pattern.compile("\\p{IsHan}+");
  private static final Pattern JAPANESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern POINTING = Pattern.compile("^(?:本|当該|上記|同|両)");
  private static final Pattern JOINS = Pattern.compile("に関する|に係る|との|[・等のと]");

  /** Of a name that lacks words in the middle, so much stands before and behind them. */
  private static final int BEFORE = 4;

  private static final int BEHIND = 2;

  private final LocalDate notAfter;
  private final FindingDrafts findings;

  ConcludedNames(LocalDate notAfter, FindingDrafts findings) {
    this.notAfter = notAfter;
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    for (CardFacts card : cards) {
      List<CardSentence> background = CardSentence.of(card, notAfter, Section.BACKGROUND);
      if (!ofAnotherName(card, background)) {
        List<CardSentence> told = new ArrayList<>(background);
        told.addAll(CardSentence.of(card, notAfter, Section.ACTIVITIES));
        ofShorterName(card, told);
      }
    }
  }

  private boolean ofAnotherName(CardFacts card, List<CardSentence> background) {
    CardSentence last = null;
    String name = null;
    String form = null;
    for (CardSentence sentence : background) {
      Matcher m = CONCLUDED.matcher(Wording.unified(sentence.text()));
      while (m.find()) {
        last = sentence;
        name = ADVERB.matcher(m.group(1)).replaceFirst("");
        form = m.group("form");
      }
    }
    if (last == null
        || !last.mayTellOf(card)
        || OTHER.matcher(last.text()).find()
        || POINTING.matcher(name).find()
        || !JAPANESE.matcher(card.card().title()).find()) {
      return false;
    }
    String title = Wording.unified(card.card().title());
    if (name.equals(form)) {
      String printed = AgreementForm.of(title);
      boolean other = printed != null && !title.contains(form.replaceFirst("書$", ""));
      if (other) {
        report(card, last, "form", "本文が締結したと述べる文書の種類が、表題と違います。", printed, name);
      }
      return other;
    }
    boolean other = !holdsWords(title, name.substring(0, name.length() - form.length()));
    if (other) {
      report(card, last, "title", "本文が締結したと述べる文書の名が、表題と違います。", title, name);
    }
    return other;
  }

  private static boolean holdsWords(String title, String words) {
    for (String each : JOINS.split(words)) {
      if (!Wording.isSubsequence(Wording.bare(each), Wording.bare(title))) {
        return false;
      }
    }
    return true;
  }

  private void ofShorterName(CardFacts card, List<CardSentence> told) {
    String title = Wording.unified(card.card().title());
    for (CardSentence sentence : told) {
      for (Pattern each : List.of(QUOTED, CONCLUDED)) {
        Matcher m = each.matcher(Wording.unified(sentence.text()));
        while (m.find()) {
          if (lacksMiddle(title, m.group(1))) {
            report(card, sentence, "title", "本文が締結したと述べる文書の名が、表題と違います。", title, m.group(1));
            return;
          }
        }
      }
    }
  }

  /** Whether the name begins and ends as the title does, and whole words are missing between. */
  private static boolean lacksMiddle(String title, String name) {
    int missing = title.length() - name.length();
    for (int before = BEFORE; missing >= BEHIND && name.length() - before >= BEHIND; before++) {
      if (title.startsWith(name.substring(0, before))
          && title.endsWith(name.substring(before))
          && ONLY_KANJI.matcher(title.substring(before, before + missing)).matches()) {
        return true;
      }
    }
    return false;
  }

  private void report(
      CardFacts card,
      CardSentence sentence,
      String matter,
      String message,
      String title,
      String name) {
    int line = card.card().lines().from();
    String entry = card.card().entry();
    findings.contradiction(
        Between.CARD_PROSE,
        matter,
        Severity.NOTE,
        card.card(),
        sentence.lines(),
        message,
        Told.of("cell", "表題：" + title, Place.of(entry, new LineRange(line, line))),
        Told.of("prose", "本文：" + name, Place.of(entry, sentence.lines())));
  }
}
