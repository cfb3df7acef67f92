package jp.enishi.source;

import java.util.List;
import java.util.Map;

/**
 * The sidecar of a source ({@code source.yml}).
 *
 * @param id short and stable (clair-2012); part of every id made from it
 * @param published ISO date or part of one (2012-08)
 * @param asOf the day, month or year that its facts speak of
 * @param checksum {@code sha256:…} of the document's bytes
 * @param licence what may be done with the document, in words
 * @param url where it was published, or null
 * @param file name of the document's file
 * @param lines how many lines the document's text has, or null
 * @param coverage what it speaks of; empty when nobody has said so yet
 * @param expected for each table, the least and the most rows; outside them a load fails
 */
public record SourceInfo(
    String id,
    String title,
    String publisher,
    String published,
    String asOf,
    String checksum,
    String licence,
    String url,
    String file,
    Integer lines,
    List<Scope> coverage,
    Map<String, List<Integer>> expected) {

  public SourceInfo {
    coverage = coverage == null ? List.of() : List.copyOf(coverage);
    expected = expected == null ? Map.of() : expected;
  }

  /** The same, of a text with so many lines. */
  public SourceInfo withLines(int count) {
    return new SourceInfo(
        id, title, publisher, published, asOf, checksum, licence, url, file, count, coverage,
        expected);
  }
}
