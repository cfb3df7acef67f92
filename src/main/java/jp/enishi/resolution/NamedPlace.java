package jp.enishi.resolution;

/**
 * One place at which an organisation is named.
 *
 * @param place as a judgement refers to it: {@code company-中島組@koriyama-2023:row 3}
 * @param document id of the document
 * @param entry of the document, or null
 * @param printed the name as printed there
 */
public record NamedPlace(String place, String document, String entry, String printed) {}
