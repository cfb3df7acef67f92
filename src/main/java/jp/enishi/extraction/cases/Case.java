package jp.enishi.extraction.cases;

import java.util.List;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.model.LineRange;

/**
 * A case as laid out.
 *
 * @param number its place in the collection, from 1
 * @param cooperation what kind of cooperation the heading says (県内連携, 遠隔連携), or null
 * @param heading the lines between the heading and the first section: members and plan
 * @param text the lines of all its sections
 */
record Case(
    int number,
    String cooperation,
    LineRange lines,
    List<Passage.Line> heading,
    List<Passage.Line> text) {

  String entry() {
    return "事例" + number;
  }
}
