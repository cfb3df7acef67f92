package jp.enishi.source;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * A standing body that others belong to (協議会, 会議, 機構, 推進本部, ネットワーク).
 *
 * @param name its name, as printed, without quotation marks
 * @param since founded on, or null
 * @param sincePrinted as printed, or null
 * @param rule the rule that read it
 * @param confidence 0 to 1; null when it is stated outright
 */
public record CouncilFact(
    String name,
    LocalDate since,
    DatePrecision sincePrecision,
    String sincePrinted,
    String entry,
    LineRange lines,
    String rule,
    Double confidence) {}
