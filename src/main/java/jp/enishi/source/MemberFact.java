package jp.enishi.source;

import java.time.LocalDate;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;

/**
 * An organisation that belongs to a council.
 *
 * @param council the council's name
 * @param printed the member as printed
 * @param name its own name, without prefecture
 * @param role 会長, 事務局, 提案 …, an office and never a person; or null
 * @param from member since, or null
 * @param planned whether the document announces it and does not report it: such a row is no edge
 */
public record MemberFact(
    String council,
    int position,
    String printed,
    String name,
    String country,
    String countryCode,
    String prefecture,
    OrganizationKind kind,
    String role,
    LocalDate from,
    DatePrecision fromPrecision,
    String fromPrinted,
    boolean planned,
    String entry,
    LineRange lines,
    String rule,
    Double confidence) {}
