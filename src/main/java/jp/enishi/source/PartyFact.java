package jp.enishi.source;

import jp.enishi.model.OrganizationKind;

/**
 * A party of an agreement, as printed and taken apart. Who it is, is decided later by resolution.
 *
 * @param agreement id of the agreement
 * @param position 1, 2, … over both sides
 * @param side japan, foreign; in a list of agreements japan is its owner, and partner a body in
 *     Japan
 * @param printed the item as printed
 * @param name its own name, without country, region and prefecture
 * @param country short Japanese name of its country (中国), also when carried over from an earlier
 *     item
 * @param countryCode ISO 3166-1 alpha-2
 * @param region 省, 州, 道 … above it, or null
 * @param prefecture prefecture above it, or null
 * @param kind null together with role 総称: a party named only in general (県内企業等), which is kept as
 *     text
 * @param unit the office, bureau or company that signs for it, as printed; or null
 * @param role null for a party in its own right
 * @param entry the entry that prints it
 */
public record PartyFact(
    String agreement,
    int position,
    String side,
    String printed,
    String name,
    String country,
    String countryCode,
    String region,
    String prefecture,
    OrganizationKind kind,
    String unit,
    String role,
    String entry) {}
