package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement that comes to its end.
 *
 * @param until the day on which it ends, or the first day of what is known
 * @param precision day, month, year, fiscal-year
 * @param agreement the agreement, its state and all its parties
 */
public record Lapse(
    LocalDate until, String precision, AgreementLine agreement, List<Cite> citations) {}
