package jp.enishi.extraction.cases;

import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.UnreadLines;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.model.LineRange;

/**
 * A case as laid out.
 *
 * @param number its place in the collection, from 1
 * @param cooperation what kind of cooperation the heading says (県内連携, 遠隔連携), or null
 * @param heading the lines between the heading and the first section: members and plan
 * @param sections the lines that head its sections
 * @param text the lines of all its sections
 */
record Case(
    int number,
    String cooperation,
    LineRange lines,
    List<Passage.Line> heading,
    List<Passage.Line> sections,
    List<Passage.Line> text) {

  String entry() {
    return "事例" + number;
  }

  /** Its headings: what is read of them by their place alone. */
  Stream<LineReading> headings() {
    return Stream.concat(
        Stream.concat(Stream.of(lines.from()), heading.stream().map(Passage.Line::number))
            .map(line -> reading(line, "cases/heading")),
        sections.stream().map(each -> reading(each.number(), "cases" + UnreadLines.SECTION)));
  }

  private LineReading reading(int line, String rule) {
    return new LineReading(new LineRange(line, line), rule, entry());
  }
}
