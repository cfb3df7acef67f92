package jp.enishi.source;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;

/**
 * A date printed for an agreement.
 *
 * @param meaning 締結, 更新, 有効期限, 開始
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
    String entry) {}
