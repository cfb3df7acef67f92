package jp.enishi.graph;

import java.time.LocalDate;

/**
 * An organisation belongs to a standing body; at most one row for each pair of them.
 *
 * @param organization id of the member
 * @param council id of the body
 * @param role 会長, 事務局, 提案 …; or null
 */
public record MembershipRow(
    String organization, String council, String role, LocalDate from, LocalDate until) {}
