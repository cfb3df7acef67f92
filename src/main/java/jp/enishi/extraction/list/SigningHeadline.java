package jp.enishi.extraction.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines of news that tell of a signing: A社と「…協定」を締結しました, 「…協定」をA社と締結, A社と包括連携協定を締結しました. */
final class SigningHeadline {

  private static final String SIGNED = "(?:新たに)?(?:締結|調印|結[びん]|交わし|取り交わ)";
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("^(?:を|の)[\\s　]*(.{0,60}?)(?:との間で|と)?[\\s　]*(?:を)?" + SIGNED + ".*$");
  private static final Pattern WITHOUT_QUOTES =
      Pattern.compile(
          "^([^「」。]{2,80}?)との?(?:間で)?[\\s　]*((?:[\\p{IsHan}ァ-ヶー・]|に関する|に係る|における|のための){2,40}?(?:協定書?|覚書))(?:を|の)"
              + SIGNED
              + ".*$");
  private static final Pattern NOT_YET = Pattern.compile("予定|検討|目指|協議|見込|方針|周年|記念|解消|終了|更新|改定");

  private SigningHeadline() {}

  /** The name between title and verb, "" when none stands there; null when no signing is told. */
  static String nameBehindTitle(String behind) {
    Matcher m = BEHIND_TITLE.matcher(behind.strip());
    return m.matches() ? m.group(1) : null;
  }

  /** The name before the title, without the particle that leads to it. */
  static String nameBeforeTitle(String before) {
    return before.strip().replaceFirst("(?:との間で|との|と)$", "");
  }

  /** Fills partner and title of a headline that quotes no title; says whether it is one. */
  static boolean fill(ListRecord record, String headline) {
    Matcher m = WITHOUT_QUOTES.matcher(headline);
    if (!m.matches() || NOT_YET.matcher(headline).find() || m.group(1).matches(".*[がは].*")) {
      return false;
    }
    record.add(Column.TITLE, m.group(2)).add(Column.PARTNER, m.group(1));
    return true;
  }
}
