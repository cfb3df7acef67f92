package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;

/**
 * One organisation took the place of another.
 *
 * @param on first day of the later one, or null when not known
 * @param precision day, month, year, fiscal-year
 * @param event 編入, 新設, 改称, 市制, 町制, 合併 …
 * @param goesOn whether it is the same body under another name
 * @param origin who says so
 * @param citations where documents speak of it
 */
public record Change(
    Ref before,
    Ref after,
    LocalDate on,
    String precision,
    String event,
    boolean goesOn,
    String origin,
    List<Cite> citations) {}
