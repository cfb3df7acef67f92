package jp.enishi.graph;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;

/**
 * A meeting of a council or of its working group.
 *
 * @param council id of the council
 * @param name the working group or kind of meeting (WG①, 臨時会議)
 * @param topic what it was about, as printed; or null
 * @param theme id of the theme that the topic is, or null
 * @param planned whether the document announces it and does not report it
 */
public record MeetingRow(
    String id,
    String council,
    String name,
    String topic,
    String theme,
    LocalDate date,
    DatePrecision precision,
    String printed,
    boolean planned) {}
