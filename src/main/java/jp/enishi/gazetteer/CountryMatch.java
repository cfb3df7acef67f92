package jp.enishi.gazetteer;

/**
 * A country that a text begins with.
 *
 * @param printed the part of the text that names it, exactly as it stands there; the rest of the
 *     text starts right behind it
 */
public record CountryMatch(Country country, String printed) {}
