package jp.enishi.graph;

/**
 * A document that states facts.
 *
 * @param id id of the source (clair-2012)
 * @param title as printed
 * @param publisher who published it
 * @param publishedOn ISO date or part of one (2012-08)
 * @param asOf the day, month or year that its facts speak of, ISO
 * @param checksum {@code sha256:…} of its bytes
 * @param licence what may be done with it, in words
 * @param lines how many lines its text has, or null
 */
public record DocumentRow(
    String id,
    String title,
    String publisher,
    String publishedOn,
    String asOf,
    String checksum,
    String licence,
    Integer lines) {}
