package jp.enishi.gazetteer;

import jp.enishi.model.OrganizationKind;

/**
 * That an organisation has or had another name, or took the place of another.
 *
 * @param kind what it is
 * @param name its name of today, or the later one
 * @param other the other name
 * @param relation how {@code other} stands to {@code name}
 * @param from since when {@code other} was in use: a day, month or year of ISO 8601, or null when
 *     not known
 * @param until the day (month, year) on which {@code name} took its place, or null when still in
 *     use or not known
 */
public record OrganizationName(
    OrganizationKind kind,
    String name,
    String other,
    NameRelation relation,
    String from,
    String until) {}
