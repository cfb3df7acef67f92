package jp.enishi.source;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * A local government that another one took the place of, as a document states it.
 *
 * @param before name of the earlier one
 * @param beforePrefecture its prefecture, or null
 * @param after name of the later one
 * @param event 編入, 新設, 改称, 合併 (when the document does not tell which)
 * @param planned whether the document announces it (合併が予定されており)
 */
public record SuccessionFact(
    String before,
    String beforePrefecture,
    String after,
    String afterPrefecture,
    LocalDate on,
    DatePrecision precision,
    String printed,
    String event,
    boolean planned,
    String entry,
    LineRange lines,
    String rule,
    Double confidence) {}
