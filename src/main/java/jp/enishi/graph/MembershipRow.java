package jp.enishi.graph;

import java.time.LocalDate;
import java.util.List;
import jp.enishi.model.DatePrecision;

/**
 * An organisation belongs to a standing body; at most one row for each pair of them.
 *
 * @param organization id of the member
 * @param council id of the body
 * @param role 会長, 事務局, 提案 …; or null
 * @param offices those by which it is present, as printed (知事, 副知事); empty when none is named
 * @param from first day of what is known, or null
 * @param confidence of what was read out of prose by rule, 0 to 1; or null
 */
public record MembershipRow(
    String organization,
    String council,
    String role,
    List<String> offices,
    LocalDate from,
    DatePrecision fromPrecision,
    LocalDate until,
    Double confidence) {

  public MembershipRow {
    offices = List.copyOf(offices);
  }
}
