package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * A title and in brackets behind it the date beside the partners, in either order: {@code
 * 空家等対策に関する協定（令和2年2月20日、A協会、B協会）}.
 */
final class DatedBracket {

  private static final Pattern WHOLE =
      Pattern.compile("^(.{4,120}?(?:協定書?|覚書|宣言書?|合意書|盟約書?))[（(](.{6,200})[）)][。．\\s　]*$");
  private static final Pattern EDGE = Pattern.compile("^[\\s　、，,・:：]+|[\\s　、，,・:：]+$");

  private DatedBracket() {}

  /** Fills the record and says so; leaves it alone when the text is not of this form. */
  static boolean fill(ListRecord record, String text) {
    Matcher m = WHOLE.matcher(text.strip());
    if (!m.matches()) {
      return false;
    }
    String inside = m.group(2);
    List<ReadDate> dates = JapaneseDates.find(inside);
    if (dates.size() != 1 || !JapaneseDates.find(m.group(1)).isEmpty()) {
      return false;
    }
    String before = EDGE.matcher(inside.substring(0, dates.get(0).start())).replaceAll("");
    String behind = inside.substring(dates.get(0).end()).replaceFirst("^[\\s　]*(?:締結|調印)", "");
    behind = EDGE.matcher(behind).replaceAll("");
    String names = before.isEmpty() ? behind : before;
    if (!before.isEmpty() && !behind.isEmpty() || !isNames(names)) {
      return false;
    }
    record.add(Column.TITLE, m.group(1));
    record.add(Column.DATE, inside.substring(dates.get(0).start(), dates.get(0).end()));
    record.add(Column.PARTNER, names);
    return true;
  }

  private static boolean isNames(String words) {
    String text = Wording.unified(words);
    return text.length() >= 2
        && !text.contains("。")
        && !text.matches(".*(?:しました|する|更新|改定|解消|終了)$")
        && List.of(text.split("[、,]")).stream()
            .anyMatch(
                each ->
                    PartnerList.isBody(each)
                        || PartnerList.isGeneral(each)
                        || each.matches(".{1,10}[都道府県市町村区]"));
  }
}
