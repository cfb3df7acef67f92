package jp.enishi.extraction.list;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;

/**
 * Letters set apart for their looks, as some programs write them when they turn a page into text:
 * {@code 宮 崎 県 地 域 防 災 計 画}. Only where most letters of a document stand so; wider gaps, which part
 * cells, stay.
 */
final class LetterSpacing {

  private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=\\S) (?=\\S)");
  private static final double MOST = 0.6;
  private static final int FEWEST_LETTERS = 40;
  private static final int LINES_LOOKED_AT = 2000;

  private LetterSpacing() {}

  /** 岐 阜 市, 関　　市: a name set as wide as the others of its column. */
  private static final Pattern WIDE_NAME =
      Pattern.compile(
          "(?<![^\\s　])(?:\\p{IsHan}(?: \\p{IsHan}){0,2} [都道府県市町村区]|\\p{IsHan}　{1,3}[市町村区])(?=　|\\s{2}|\\t)");

  /** 姉　妹　都　市: a kind of tie set as wide as its heading. */
  private static final Pattern WIDE_KIND =
      Pattern.compile("(?<=[^\\s　][\\s　]{2,40})\\p{IsHan}(?:[ 　]\\p{IsHan}){1,7}(?=[\\s　]|$)");

  /** 中　　　国. */
  private static final Pattern WIDE_COUNTRY =
      Pattern.compile("(?<![^\\s　])\\p{IsHan}[ 　]{1,4}\\p{IsHan}(?=[\\s　]|$)");

  /**
   * The document with such letters closed up, line by line; the same when it has none.
   *
   * @param isCountry whether a word is the name of a country
   */
  static DocumentText closed(DocumentText document, Predicate<String> isCountry) {
    boolean spaced = isSpaced(document.lines());
    if (!spaced && document.lines().stream().noneMatch(LetterSpacing::hasWideWord)) {
      return document;
    }
    return new DocumentText(
        document.file(),
        document.checksum(),
        document.lines().stream()
            .map(
                each ->
                    spaced && isSpaced(List.of(each), 4)
                        ? closed(each)
                        : withNamesClosed(each, isCountry))
            .toList(),
        document.note());
  }

  private static boolean hasWideWord(String line) {
    return hasGap(line)
        && (WIDE_NAME.matcher(line).find()
            || WIDE_KIND.matcher(line).find()
            || WIDE_COUNTRY.matcher(line).find());
  }

  /** What every wide word has; most lines of a long document have none, and are done with soon. */
  private static boolean hasGap(String line) {
    return line.indexOf(' ') >= 0 || line.indexOf('　') >= 0;
  }

  private static String closed(String line) {
    return BETWEEN_LETTERS.matcher(line).replaceAll("");
  }

  /** Names closed up, with as much space behind them as was taken, so that columns stay. */
  private static String withNamesClosed(String line, Predicate<String> isCountry) {
    if (!hasGap(line)) {
      return line;
    }
    String names = WIDE_NAME.matcher(line).replaceAll(name -> closedKeepingWidth(name.group()));
    return closed(closed(names, WIDE_KIND, PieceSorts::isTie), WIDE_COUNTRY, isCountry);
  }

  private static String closed(String line, Pattern words, Predicate<String> isWord) {
    return words
        .matcher(line)
        .replaceAll(
            word ->
                isWord.test(word.group().replaceAll("[ 　]", ""))
                    ? closedKeepingWidth(word.group())
                    : word.group());
  }

  private static String closedKeepingWidth(String word) {
    String closed = word.replaceAll("[ 　]", "");
    String gap = word.indexOf('　') >= 0 ? "　" : " ";
    return closed + gap.repeat(word.length() - closed.length());
  }

  private static boolean isSpaced(List<String> lines) {
    return isSpaced(lines, FEWEST_LETTERS);
  }

  /** Whether most letters have one space behind them and another letter behind that. */
  private static boolean isSpaced(List<String> lines, int fewest) {
    int letters = 0;
    int apart = 0;
    for (String line : lines.subList(0, Math.min(lines.size(), LINES_LOOKED_AT))) {
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) > 0x2E80 && line.charAt(i) != '　') {
          letters++;
          boolean next = i + 2 < line.length() && line.charAt(i + 1) == ' ';
          apart += next && line.charAt(i + 2) > ' ' && line.charAt(i + 2) != '　' ? 1 : 0;
        }
      }
    }
    return letters >= fewest && apart >= letters * MOST;
  }
}
