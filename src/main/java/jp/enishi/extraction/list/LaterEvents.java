package jp.enishi.extraction.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Severity;

/**
 * What a remark tells of a time after the signing and no fact can hold yet: a party that left, a
 * pause, a second signing. It is reported, so that a person can settle it.
 */
final class LaterEvents {

  private static final Map<Pattern, String> EVENTS = new LinkedHashMap<>();

  static {
    EVENTS.put(Pattern.compile("脱退|離脱し|から抜け"), "当事者の脱退が書かれています。読み取っていないため、脱退した当事者も当事者のままです。");
    EVENTS.put(
        Pattern.compile("休止|(?:交流|活動|提携|関係)[をはがの]?(?:一時的?に?)?(?:停止|中断)|(?:停止|中断|凍結)中|休眠"),
        "休止しているとされています。状態には反映していません。");
    EVENTS.put(Pattern.compile(SpacedMarks.LOST), "印がどの欄のものか分かりません。分野は読み取っていません。");
    EVENTS.put(Pattern.compile("再(?:度|び)?締結|再調印|締結し直し|改めて締結"), "改めて締結したとされています。その日付は読み取っていません。");
    EVENTS.put(
        Pattern.compile("(?:従前|以前|これまで|それまで)の(?:協定|覚書)[^、]{0,6}(?:廃止|解消|解除|終了|失効)"),
        "これより前の協定が終わったとされています。どの協定かは読み取っていません。");
  }

  private static final List<Column> COLUMNS =
      List.of(Column.REMARKS, Column.OUTLINE, Column.ACTIVITIES, Column.STATUS, Column.KIND);

  private LaterEvents() {}

  static void report(ReadRecord read, Findings findings) {
    for (Column column : COLUMNS) {
      for (String sentence : read.record().get(column).split("[。\\n]")) {
        String words = Wording.unified(sentence);
        EVENTS.forEach(
            (event, message) -> {
              if (event.matcher(words).find()) {
                findings.about(
                    read,
                    Findings.UNREAD,
                    Severity.WARNING,
                    message,
                    List.of(sentence.strip()),
                    null,
                    null);
              }
            });
      }
    }
  }
}
