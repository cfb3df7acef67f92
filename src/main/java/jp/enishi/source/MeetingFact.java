package jp.enishi.source;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * A meeting of a council or of one of its working groups.
 *
 * @param group the working group or kind of meeting (WG①, 臨時会議, 第1回本部会議)
 * @param theme the theme it belongs to, or null
 * @param planned whether the document announces it and does not report it
 */
public record MeetingFact(
    String council,
    String group,
    String theme,
    LocalDate date,
    DatePrecision precision,
    String printed,
    boolean planned,
    String entry,
    LineRange lines) {}
