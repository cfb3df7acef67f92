package jp.enishi.extraction;

import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;

/**
 * What a refused document has that documents of a known kind have, for the words of the refusal.
 */
final class Recognised {

  private static final Pattern AGREEMENT = Pattern.compile("協 ?定|覚書|提携|姉妹都市|友好都市");
  private static final Pattern PARTS = Pattern.compile("[\\s　、，,：:|｜／「」『』<>]+");
  private static final int MOST_LINES = 10_000;
  private static final int LONGEST_LINE = 2000;

  private Recognised() {}

  /** One sentence with what was found and in which line first, and what would make it readable. */
  static String in(DocumentText document) {
    int[] agreements = new int[2];
    int[] dates = new int[2];
    int[] bodies = new int[2];
    int last = Math.min(document.lines().size(), MOST_LINES);
    for (int i = 1; i <= last; i++) {
      String line = document.line(i);
      String text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
      count(agreements, i, AGREEMENT.matcher(text).find());
      count(dates, i, !JapaneseDates.find(text).isEmpty());
      count(bodies, i, PARTS.splitAsStream(text).anyMatch(PartnerList::isBody));
    }
    return "この文書で見つかったもの：協定や提携の語は"
        + told(agreements)
        + "、日付は"
        + told(dates)
        + "、団体の名は"
        + told(bodies)
        + "。一覧として読むには、協定名・相手方・締結日の見出しのある表か、1件ずつ行を分けた形にしてください。";
  }

  private static void count(int[] found, int line, boolean here) {
    if (here) {
      found[0]++;
      found[1] = found[1] == 0 ? line : found[1];
    }
  }

  private static String told(int[] found) {
    return found[0] == 0 ? "なし" : found[0] + "行（最初は" + found[1] + "行目）";
  }
}
