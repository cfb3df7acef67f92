package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;

/**
 * Names and dates that a page for readers from abroad gives in English as well, beside the Japanese
 * ones: {@code 杭州市 / Hangzhou（中華人民共和国 China）}, {@code Rennes レンヌ市}, {@code （May 11, 1988）}. Only
 * where several lines do so; a firm's own name in Latin letters stays.
 */
final class Translations {

  private static final String LATIN = "\\p{Lu}[\\p{IsLatin}.,'’& -]*";

  /** The end of the name of a place or a school. */
  private static final String PLACE = "[市町村区郡州省県道国邦港]|カナダ|リア|ランド|メリカ|大学|大学校";

  private static final Pattern TRANSLATION =
      Pattern.compile(
          "(?<="
              + PLACE
              + ")[ 　]*[/／][ 　]*"
              + LATIN
              + "(?=[（(）)\\t　、]| {2}|$)"
              + "|(?<="
              + PLACE
              + ")[ 　]+"
              + LATIN
              + "(?=[（(）)\\t|｜]| \\||$)"
              + "|(?<=日)[ 　]*[（(]\\p{Lu}\\p{Ll}+\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}[)）]"
              + "|(?<![\\p{L}\\p{N}])"
              + "\\p{Lu}[\\p{IsLatin}'’.-]+(?: [\\p{IsLatin}'’.-]+){0,4}[ 　]+(?=[ァ-ヶー・＝=]{2,20}[市町村州郡県区港])");

  private static final int FEWEST_LINES = 2;
  private static final int LONGEST_LINE = 400;

  private Translations() {}

  /** The document without them; the same when it has none. */
  static DocumentText removed(DocumentText document) {
    List<String> without = document.lines().stream().map(Translations::removed).toList();
    long changed = 0;
    for (int i = 0; i < without.size(); i++) {
      changed += without.get(i).equals(document.lines().get(i)) ? 0 : 1;
    }
    return changed < FEWEST_LINES
        ? document
        : new DocumentText(document.file(), document.checksum(), without, document.note());
  }

  /** Tables whose headings are in both languages are read as such. */
  private static String removed(String line) {
    return line.length() > LONGEST_LINE
            || line.indexOf('<') >= 0
            || line.indexOf('\t') >= 0
            || line.chars().noneMatch(Character::isUpperCase)
        ? line
        : TRANSLATION.matcher(line).replaceAll("");
  }
}
