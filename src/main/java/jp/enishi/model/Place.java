package jp.enishi.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reading is printed. Written {@code document#entry:lines}, what is not known left out:
 * {@code #⑥-3:413-443}, {@code :98}.
 *
 * @param document id of the document, or null for the one that the finding is about
 * @param entry the entry (⑥-3, row 12), or null
 * @param lines the lines, or null
 */
public record Place(String document, String entry, LineRange lines) {

  private static final Pattern WRITTEN =
      Pattern.compile("([^#:]*)(?:#(.*?))?(?::([0-9]+(?:-[0-9]+)?))?");

  /** A place in the document that the finding is about. */
  public static Place of(String entry, LineRange lines) {
    return new Place(null, entry, lines);
  }

  /** Reads the written form; throws IllegalArgumentException. */
  public static Place of(String written) {
    Matcher m = WRITTEN.matcher(written);
    if (!m.matches()) {
      throw new IllegalArgumentException("Not a place: " + written);
    }
    return new Place(
        m.group(1).isEmpty() ? null : m.group(1),
        m.group(2),
        m.group(3) == null ? null : LineRange.of(m.group(3)));
  }

  /** The same place, in this document when none is named. */
  public Place in(String ofFinding) {
    return document == null ? new Place(ofFinding, entry, lines) : this;
  }

  @Override
  public String toString() {
    return (document == null ? "" : document)
        + (entry == null ? "" : "#" + entry)
        + (lines == null ? "" : ":" + lines);
  }
}
