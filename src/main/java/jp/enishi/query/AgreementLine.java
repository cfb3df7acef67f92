package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement in a list.
 *
 * @param signedOn first day of what is known
 * @param signedPrecision day, month, year, fiscal-year
 * @param status in force, ended, unknown
 * @param others its parties, without the one whose list it is
 */
public record AgreementLine(
    String id,
    String title,
    String kind,
    String form,
    List<String> fields,
    LocalDate signedOn,
    String signedPrecision,
    String signedPrinted,
    LocalDate until,
    String status,
    List<Ref> others) {}
