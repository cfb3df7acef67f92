package jp.enishi.report.pack;

import java.util.List;
import jp.enishi.query.Cite;
import jp.enishi.query.Ref;

/** Parties and sources in the width of a cell. */
final class Parties {

  private static final int MOST = 4;

  private Parties() {}

  static String of(Lingo lingo, List<Ref> parties) {
    if (parties.size() <= MOST) {
      return lingo.names(parties);
    }
    return lingo.list(parties.subList(0, MOST - 1).stream().map(lingo::name).toList())
        + lingo.of("ほか%,d団体", " and %,d more", parties.size() - MOST + 1);
  }

  /** Document, entry or lines. */
  static String source(Lingo lingo, Cite cite) {
    String place = cite.entry() == null ? cite.lines() : cite.entry();
    return cite.document()
        + (place == null
            ? ""
            : " " + (lingo.japanese() ? place.replaceFirst("^row (\\d+)$", "$1行目") : place));
  }
}
