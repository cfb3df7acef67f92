package jp.enishi.query;

/**
 * A prefecture, or a region abroad, in both languages.
 *
 * @param countryCode ISO 3166-1 alpha-2; JP for a prefecture
 * @param name as organisations that lie in it have it
 * @param nameEn as the gazetteer has it
 */
public record PlaceName(String countryCode, String name, String nameEn) {}
