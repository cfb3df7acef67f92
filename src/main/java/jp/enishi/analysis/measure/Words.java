package jp.enishi.analysis.measure;

/**
 * The same said in two languages.
 *
 * @param ja Japanese
 * @param en English
 */
public record Words(String ja, String en) {}
