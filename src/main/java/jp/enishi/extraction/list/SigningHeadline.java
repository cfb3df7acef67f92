package jp.enishi.extraction.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the title in a row that is a headline: A社と「…協定」を締結しました, 「…協定」をA社と締結. */
final class SigningHeadline {

  private static final String SIGNED = "(?:新たに)?(?:締結|調印|結[びん]|交わし|取り交わ)";
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("^(?:を|の)[\\s　]*(.{0,60}?)(?:との間で|と)?[\\s　]*(?:を)?" + SIGNED + ".*$");

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
}
