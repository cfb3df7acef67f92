package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * The day in a bracket behind the title of a labelled record that has no other: 包括連携協定（H22.3.1 →
 * R2.3.1 更新）; what is still open there (締結時期未定) is a plan.
 */
final class DateBehindTitle {

  private static final Pattern BRACKET =
      Pattern.compile("^(.*(?:協定書?|覚書|宣言|盟約))[\\s　]*[（(]([^（()）]{3,40})[)）]$");
  private static final Pattern OPEN = Pattern.compile("未定|調整中|協議中|検討中|予定");

  private DateBehindTitle() {}

  /** Moves it to the cell of dates. */
  static void give(List<ListRecord> records) {
    for (ListRecord each : records) {
      Matcher m = BRACKET.matcher(each.get(Column.TITLE));
      if (each.has(Column.DATE) || !m.matches()) {
        continue;
      }
      String words = m.group(2);
      boolean dated = !JapaneseDates.find(words).isEmpty();
      boolean open = OPEN.matcher(Wording.unified(words)).find();
      if (dated || open) {
        each.carry(Column.TITLE, m.group(1));
        each.carry(Column.DATE, dated ? words.replaceAll("\\s*[→⇒]\\s*", "、") : "（予定）" + words);
      }
    }
  }
}
