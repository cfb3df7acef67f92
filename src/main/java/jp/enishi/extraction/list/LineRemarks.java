package jp.enishi.extraction.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * What a line says of the one record on it beside the cells that were made of it: that its date is
 * one of a plan (2026年5月提携予定), that it rests (休止中), that it is no tie of its heading's kind
 * (姉妹都市ではない).
 */
final class LineRemarks {

  private static final int LONGEST_LINE = 300;
  private static final int MOST_LINES = 3;
  private static final Pattern PLAN =
      Pattern.compile(
          "^[\\s　（(]*(?:日|付け?で?|中)?に?(?:[^、。\\d]{0,16}?(?:提携|締結|調印|盟約|協定|覚書))?[をのに]?(?:予定|見込み?|向けて?(?:協議|調整|準備)|(?:調整|協議|検討|準備)中)");

  private static final Pattern OF_STATE = Pattern.compile("休止|停止|中断|凍結|休眠|では?(?:ない|なく|ありません)");
  private static final Pattern PIECES = Pattern.compile("[\\t|｜（()）。※]|[ 　]{1,}");

  private LineRemarks() {}

  /** Puts them into the cells of the records. */
  static void give(Lines lines, List<ListRecord> records) {
    Map<Integer, Integer> held = new HashMap<>();
    for (ListRecord each : records) {
      for (int line = each.lines().from(); line <= each.lines().to(); line++) {
        held.merge(line, 1, Integer::sum);
      }
    }
    for (ListRecord each : records) {
      int last = Math.min(each.lines().to(), each.lines().from() + MOST_LINES - 1);
      for (int line = each.lines().from(); line <= last; line++) {
        if (lines.text(line).length() <= LONGEST_LINE) {
          give(Markup.plain(lines.text(line)), each, held.get(line) == 1);
        }
      }
    }
  }

  private static void give(String text, ListRecord record, boolean alone) {
    Matcher state = OF_STATE.matcher(text);
    if (alone && state.find() && !holds(record, state.group())) {
      PIECES
          .splitAsStream(text)
          .filter(each -> OF_STATE.matcher(each).find())
          .forEach(each -> record.add(Column.REMARKS, each));
    }
    String signed = record.get(Column.DATE);
    if (signed.isEmpty()
        || text.indexOf('予') < 0 && text.indexOf('見') < 0 && text.indexOf('中') < 0) {
      return;
    }
    for (ReadDate each : JapaneseDates.find(text)) {
      Matcher plan = PLAN.matcher(text.substring(each.end()));
      boolean own = signed.contains(each.printed()) && JapaneseDates.find(signed).size() == 1;
      if (own && plan.find() && !Wording.unified(signed).contains(Wording.unified(plan.group()))) {
        record.carry(Column.DATE, signed + plan.group().strip());
        return;
      }
    }
  }

  private static boolean holds(ListRecord record, String word) {
    return Arrays.stream(Column.values()).anyMatch(each -> record.get(each).contains(word));
  }
}
