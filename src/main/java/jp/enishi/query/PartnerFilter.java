package jp.enishi.query;

import java.util.List;

/**
 * Which ties of an organisation are asked for.
 *
 * @param types types of edge; empty for all
 * @param fields fields of cooperation; empty for all
 * @param countries countries of the partner; empty for all
 * @param asOf only ties signed on or before that day, between those who stood on it
 * @param ended also ties that ended before {@code asOf}, or before today
 * @param undated also ties whose date is not known
 */
public record PartnerFilter(
    List<String> types,
    List<String> fields,
    List<String> countries,
    AsOf asOf,
    boolean ended,
    boolean undated) {}
