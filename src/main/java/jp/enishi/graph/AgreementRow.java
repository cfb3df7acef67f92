package jp.enishi.graph;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.model.DatePrecision;

/**
 * An agreement, once, however often it is printed.
 *
 * @param kind 分野別協定, 包括連携協定 …; decides the type of the derived edge ({@code schema/ties.yml})
 * @param form the word printed (覚書, 協定書 …), or null
 * @param signedOn first day of what is known, or null
 * @param signedPrecision null together with {@code signedOn}
 * @param until last day in force, or null
 * @param untilPrecision of what is printed: year when only the year of its end is known; or null
 * @param status in force, ended or unknown
 * @param fields in the order printed
 * @param owner the local government from whose list it is taken, or null
 * @param budget money set aside for it, as printed, or null
 * @param generalParties parties named only in general (県内企業等), as printed
 * @param council id of the organisation that the agreement is, when it is a standing body; or null
 */
public record AgreementRow(
    String id,
    String title,
    String kind,
    String form,
    LocalDate signedOn,
    DatePrecision signedPrecision,
    String signedPrinted,
    LocalDate until,
    DatePrecision untilPrecision,
    String status,
    List<String> fields,
    List<String> links,
    String department,
    String telephone,
    String owner,
    String budget,
    List<String> generalParties,
    String council) {

  public AgreementRow {
    fields = List.copyOf(fields);
    links = List.copyOf(links);
    generalParties = List.copyOf(generalParties);
  }
}
