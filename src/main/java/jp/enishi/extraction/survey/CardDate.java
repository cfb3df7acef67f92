package jp.enishi.extraction.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.model.DatePrecision;

/**
 * A date of a card with what it dates.
 *
 * @param meaning 締結, 更新, 有効期限, 開始 or 改めて締結
 * @param note the words beside it (the partner or phase it holds for), or null
 * @param line where it stands
 * @param lastDay for 有効期限 the last day of the period stated, otherwise null
 */
record CardDate(String meaning, ReadDate read, String note, int line, LocalDate lastDay) {

  /**
   * How exactly the date is known; the last day of a period is a day, however the period is
   * written.
   */
  DatePrecision precision() {
    return lastDay == null ? read.precision() : DatePrecision.DAY;
  }

  /** The dates of a section, in the order printed, of a document that tells of nothing later. */
  static List<CardDate> read(List<Card.Line> lines, LocalDate notAfter) {
    List<CardDate> dates = new ArrayList<>();
    for (Card.Line line : lines) {
      for (StatedDate each : StatedDate.read(Wording.withoutTags(line.text()), notAfter)) {
        dates.add(
            new CardDate(each.meaning(), each.read(), each.note(), line.number(), each.lastDay()));
      }
    }
    return dates;
  }
}
