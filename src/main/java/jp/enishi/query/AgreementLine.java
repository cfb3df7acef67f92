package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement in a list.
 *
 * @param signedOn first day of what is known
 * @param signedPrecision day, month, year, fiscal-year
 * @param status in force, ended, unknown
 * @param inheritance how it came to the one whose list it is, when that did not sign it
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
    List<Ref> others,
    Inheritance inheritance) {

  AgreementLine inherited(Inheritance how) {
    return new AgreementLine(
        id,
        title,
        kind,
        form,
        fields,
        signedOn,
        signedPrecision,
        signedPrinted,
        until,
        status,
        others,
        how);
  }
}
