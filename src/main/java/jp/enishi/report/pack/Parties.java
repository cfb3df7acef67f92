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

  /** How {@link #source} is to be read. */
  static String howToRead(Lingo lingo) {
    return lingo.of(
        "出典は「資料の記号　資料の中の番号か行」です。clair-2012 ⑦-23 なら、clair-2012 という資料の⑦番目の分野の23番の個票を指します。資料の記号は「出典」の表にあります。",
        "A source is the id of a document (see Sources) and the number or line in it: clair-2012 ⑦-23"
            + " is card 23 of the seventh field of the document clair-2012.");
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
