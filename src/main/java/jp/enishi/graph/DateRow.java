package jp.enishi.graph;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;

/**
 * A date printed for an agreement, kept as {@code (:Agreement)-[:DATED]->(:PrintedDate)}.
 *
 * @param position 1, 2, … over all dates of the agreement
 * @param meaning 締結, 更新, 有効期限, 開始
 * @param date first day of what is known, or null when it cannot be read
 * @param note what the document adds to it, or null
 */
public record DateRow(
    String agreement,
    int position,
    String meaning,
    String printed,
    LocalDate date,
    DatePrecision precision,
    String note) {}
