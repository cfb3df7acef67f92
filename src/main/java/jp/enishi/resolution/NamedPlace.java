package jp.enishi.resolution;

/**
 * One place at which an organisation is named.
 *
 * @param place as a judgement refers to it: {@code company-中島組@koriyama-2023:row 3}
 * @param document id of the document
 * @param documentTitle its title, or null when its facts are not at hand
 * @param entry of the document, or null
 * @param lines on which it is named, or the entry stands ({@code 413-443}); null when not known
 * @param printed the name as printed there
 */
public record NamedPlace(
    String place,
    String document,
    String documentTitle,
    String entry,
    String lines,
    String printed) {}
