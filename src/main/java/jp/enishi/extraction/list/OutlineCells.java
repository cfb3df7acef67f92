package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;

/**
 * Says once a document in which rows a cell holds running text (概要, 取組内容), of which nothing is kept
 * but what it tells of bodies, agreements and councils.
 */
final class OutlineCells {

  private static final int MOST_NAMED = 60;

  private OutlineCells() {}

  static void report(List<ReadRecord> records, Findings findings) {
    List<String> rows = new ArrayList<>();
    LineRange first = null;
    for (ReadRecord each : records) {
      if (each.record().has(Column.OUTLINE) || each.record().has(Column.ACTIVITIES)) {
        first = first == null ? each.record().lines() : first;
        rows.add(each.entry() + "（" + each.record().lines() + "行）");
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    List<String> named = new ArrayList<>(rows.subList(0, Math.min(rows.size(), MOST_NAMED)));
    if (rows.size() > MOST_NAMED) {
      named.add("ほか" + (rows.size() - MOST_NAMED) + "件");
    }
    findings.add(
        Findings.UNREAD,
        Severity.NOTE,
        null,
        null,
        first,
        "概要や取組内容の欄の文章です。協定・団体・協議会を述べる部分のほかは記録していません。",
        named,
        null,
        null);
  }
}
