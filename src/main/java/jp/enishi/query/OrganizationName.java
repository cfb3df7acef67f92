package jp.enishi.query;

/**
 * What an organisation is called in both languages.
 *
 * @param name as the graph has it
 * @param nameEn as the gazetteer has it
 */
public record OrganizationName(String name, String nameEn) {}
