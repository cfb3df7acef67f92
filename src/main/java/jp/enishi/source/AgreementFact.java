package jp.enishi.source;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.model.DatePrecision;

/**
 * An agreement as a document states it, once, however often it is printed.
 *
 * @param id {@code <source id>-<field number>-<number>}
 * @param title as printed, without repost marks
 * @param kind 分野別協定, 包括連携協定 … (see {@code schema/ties.yml})
 * @param form the word printed (覚書, 協定書 …), or null
 * @param owner the local government whose list or answer it is taken from, or null
 * @param fields fields of cooperation, in the order printed
 * @param signedOn first day of what is known, or null when the document gives no date
 * @param signedPrecision null together with {@code signedOn}
 * @param signedPrinted the date cell as printed, or null
 * @param until last day in force, or null
 * @param status in force, ended or unknown
 * @param council name of the standing body (機構, 会議 …) that the agreement is, or null
 * @param department department that answers, as printed, or null
 * @param telephone as printed, or null
 * @param budget money set aside for it, as printed, or null
 */
public record AgreementFact(
    String id,
    String title,
    String kind,
    String form,
    String owner,
    List<String> fields,
    LocalDate signedOn,
    DatePrecision signedPrecision,
    String signedPrinted,
    LocalDate until,
    String status,
    String council,
    List<String> links,
    String department,
    String telephone,
    String budget) {}
