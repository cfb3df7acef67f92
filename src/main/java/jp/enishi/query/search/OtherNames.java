package jp.enishi.query.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.gazetteer.OrganizationNames;
import jp.enishi.gazetteer.Readings;

/**
 * What the graph does not say an organisation is called: other names of the same body in the
 * gazetteer (小松製作所 of コマツ), and how a place abroad in kanji is read (しんよう of 瀋陽市).
 */
final class OtherNames {

  private final OrganizationNames names = OrganizationNames.load();

  /**
   * All of them.
   *
   * @param name without legal form
   * @param stems the name of a place without the word for what it is; empty for others
   * @param unread whether the graph has no reading of it
   */
  Set<String> of(String name, Set<String> stems, boolean unread) {
    Set<String> others = new LinkedHashSet<>(names.sameAs(name));
    if (unread && !stems.isEmpty()) {
      Stream.concat(Stream.of(name), stems.stream())
          .flatMap(each -> Readings.of(each).stream())
          .forEach(others::add);
    }
    return others;
  }
}
