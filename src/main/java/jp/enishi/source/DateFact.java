package jp.enishi.source;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;

/**
 * A date printed for an agreement.
 *
 * @param meaning 締結, 更新, 有効期限, 開始, or 加入 of a party (its name is the note)
 * @param printed as printed
 * @param note what the document adds to it (the partner it holds for, the phase), or null
 */
public record DateFact(
    String agreement,
    int position,
    String meaning,
    String printed,
    LocalDate date,
    DatePrecision precision,
    String note,
    String entry) {

  /** That a party joined what others had agreed. */
  public static final String JOINED = "加入";
}
