package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * Several agreements of one sentence, each behind its own date: 平成17年には防災協定を、令和2年には「…協定」を結んでいます.
 *
 * @param start where the first date stands
 */
record DatedTitles(List<String> titles, List<String> dates, int start) {

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:に|には|は)[、，,]?[^、，,「『]{0,24}?(?:[「『]([^」』]{2,60})[」』]|((?:[\\p{IsHan}ァ-ヶー]|に関する|に係る|における){2,30}?(?:協定書?|覚書|協約)))"
              + "(?:[をも、，,]|と|$)");

  /** The titles and their dates; empty when not each of two dates or more has its own. */
  static DatedTitles in(String sentence) {
    List<ReadDate> found = JapaneseDates.find(sentence);
    List<String> titles = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    for (int i = 0; i < found.size() && found.size() > 1; i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : sentence.length();
      Matcher m = TITLE.matcher(sentence.substring(found.get(i).end(), end));
      if (found.get(i).date() == null || !m.find()) {
        return new DatedTitles(List.of(), List.of(), 0);
      }
      titles.add(m.group(1) == null ? m.group(2) : m.group(1));
      dates.add(found.get(i).printed());
    }
    return new DatedTitles(titles, dates, titles.isEmpty() ? 0 : found.get(0).start());
  }
}
