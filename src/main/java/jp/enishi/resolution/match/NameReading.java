package jp.enishi.resolution.match;

import java.util.List;
import java.util.Set;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;

/**
 * A name taken apart.
 *
 * @param query as asked
 * @param subject what it speaks of
 * @param own its own name, folded, without country, region, prefecture and legal form
 * @param locals local governments of today that it is, or (of a body) that its name begins with;
 *     several when the name does not tell which
 * @param tail of a body whose name begins with a local government: the rest, folded; else empty
 * @param prefecture stated, or null
 * @param country stated, or null
 * @param regions stated, from the top, folded
 * @param form legal form, or null
 * @param otherNames what stands in brackets behind it, folded
 * @param masked the document hides the name
 * @param bare the level (市, 町 …) is not written
 * @param misspelt what was taken for the country though it is no country's name, or null
 * @param former the name is said to be a former one (旧)
 */
record NameReading(
    NameQuery query,
    Subject subject,
    String own,
    List<LocalGovernment> locals,
    String tail,
    String prefecture,
    Country country,
    List<String> regions,
    LegalForm form,
    Set<String> otherNames,
    boolean masked,
    boolean bare,
    String misspelt,
    boolean former) {

  /** What a name speaks of. */
  enum Subject {
    /** A local government of today. */
    LOCAL,
    /** A ward of a Japanese city. */
    WARD,
    /** A place in Japan that is no local government of today. */
    FORMER,
    /** A place abroad, or one of which nothing tells where it is. */
    PLACE,
    /** A country. */
    NATION,
    /** An embassy or consulate. */
    MISSION,
    /** Anything else. */
    BODY
  }

  /** The name as a person wrote it, in Japanese quotation marks. */
  String quoted() {
    return "「" + query.name().strip() + "」";
  }

  boolean is(Subject each) {
    return subject == each;
  }

  /** The only local government it can be, or null. */
  LocalGovernment local() {
    return locals.size() == 1 ? locals.get(0) : null;
  }
}
