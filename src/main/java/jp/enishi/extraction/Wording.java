package jp.enishi.extraction;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** How printed text is made comparable without changing what is kept as printed. */
public final class Wording {

  private static final Pattern HIDDEN_NAME =
      Pattern.compile(
          "(?:[×○〇◯●△▲□■◇◎＊*]{2,}|×|[xX]{2,}) ?(?:市|町|村|区|県|府|都|道|州|省|郡|社|大学|株式会社|協議会|港)");

  private static final Pattern SPACED_DIGITS = Pattern.compile("(?<=[0-9]) (?=[0-9])");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
  private static final Pattern EMPTY_CELL = Pattern.compile("\\s*[-－―ー–—]*\\s*");

  private static final String RADICALS = "⻑⻄⺠⻘⻩⻲⻭⻤⻨⻝⻁⻆⻫⻯⻣";
  private static final String LETTERS = "長西民青黄亀歯鬼麦食虎角斉竜骨";

  private Wording() {}

  /**
   * Compatibility forms unified (full-width, half-width, radicals) and runs of white space made one
   * space.
   */
  public static String unified(String text) {
    if (isUnified(text)) {
      return text;
    }
    String folded = withoutRadicals(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return hasRunsOfSpace(folded) ? SPACES.matcher(folded).replaceAll(" ").strip() : folded.strip();
  }

  /**
   * Most text is so already, and need not go through the normaliser: it has plain letters alone.
   */
  private static boolean isUnified(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = c == ' ' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' ';
      if (!inner && (c <= ' ' || c == 0x7F || !isPlain(c))) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is white space other than single spaces; spares most text the search. */
  private static boolean hasRunsOfSpace(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || c == ' ' && before == ' ') {
        return true;
      }
      before = c;
    }
    return false;
  }

  /**
   * Whether the letter is its own compatibility form, whatever plain letter stands beside it:
   * ASCII, kana, the common ideographs and the marks between them. Of others this says nothing.
   */
  public static boolean isPlain(char c) {
    return c < 0x80
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3041 && c <= 0x3096
        || c >= 0x30A1 && c <= 0x30FE
        || c >= 0x3001 && c <= 0x301C;
  }

  /** Radicals that converters put for letters and that have no compatibility form in Unicode. */
  private static String withoutRadicals(String text) {
    if (text.chars().noneMatch(c -> c >= 0x2E80 && c <= 0x2EFF)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      int at = RADICALS.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, LETTERS.charAt(at));
      }
    }
    return folded.toString();
  }

  /** {@link #unified} with digits that a converter set apart ({@code 1 1}) joined again. */
  public static String joinedDigits(String text) {
    return SPACED_DIGITS.matcher(unified(text)).replaceAll("");
  }

  /**
   * Letters and digits alone: for comparing titles and names that differ in brackets, quotes and
   * spaces.
   */
  public static String bare(String text) {
    return MARKS.matcher(unified(text)).replaceAll("");
  }

  /** Text of a cell in which a converter left HTML. */
  public static String withoutTags(String text) {
    return text.indexOf('<') < 0 ? text : Jsoup.parse(text).text();
  }

  /** Whether a cell holds nothing but dashes or space. */
  public static boolean isEmptyCell(String text) {
    return EMPTY_CELL.matcher(text).matches();
  }

  /**
   * Whether each letter of {@code part} stands in {@code whole} in the same order: how an
   * abbreviation relates to its long form.
   */
  public static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }

  /**
   * 1 for equal texts, 0 for entirely different ones: 1 − edit distance ÷ the longer length
   * (Levenshtein 1965).
   */
  public static double similarity(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) previous[b.length()] / longer;
  }

  /** Whether the text hides a name: ○○市, ××町, xx県. Nobody may be put in its place. */
  public static boolean hidesAName(String text) {
    return HIDDEN_NAME.matcher(text).find();
  }
}
