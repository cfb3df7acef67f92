package jp.enishi.extraction.list;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.model.LineRange;

/**
 * A list read in another arrangement of its lines: column by column, or without its mark-up.
 *
 * @param lines of the document; those are taken of which nothing is left
 * @param records with the lines of the document
 */
record RearrangedList(Lines lines, List<ListRecord> records) {

  private static final int LONGEST = 5000;

  /**
   * The list read so, or nothing when there is no such arrangement or less than two records in it.
   *
   * @param arrangement gives another arrangement of a document, if it has one
   * @param reader reads the lines so arranged
   */
  static Optional<RearrangedList> of(
      DocumentText document,
      Function<DocumentText, Optional<Rearranged>> arrangement,
      Function<DocumentText, ListLayouts.Read> reader) {
    if (document.lines().size() > LONGEST) {
      return Optional.empty();
    }
    Rearranged columns = arrangement.apply(document).orElse(null);
    if (columns == null) {
      return Optional.empty();
    }
    ListLayouts.Read read = reader.apply(columns.text());
    List<ListRecord> records = read.records();
    if (records.size() < 2) {
      return Optional.empty();
    }
    Lines printed = new Lines(document);
    for (ListRecord each : records) {
      each.relocate(line -> columns.origins().get(line - 1));
      boolean open =
          !AgreementKind.isSame(printed.sectionAbove(each.lines().from()), each.section());
      if (open && each.doubt() == null) {
        each.doubt("段を分けて読むと、上に来る見出しの種別が変わります。どの見出しの下にあるか確かめてください。");
      }
    }
    return Optional.of(new RearrangedList(inDocument(document, columns, read.lines()), records));
  }

  private static Lines inDocument(DocumentText document, Rearranged columns, Lines parted) {
    BitSet left = new BitSet();
    for (LineRange each : parted.left()) {
      for (int line = each.from(); line <= each.to(); line++) {
        left.set(columns.origins().get(line - 1));
      }
    }
    Lines lines = new Lines(document);
    for (LineReading each : parted.readings()) {
      int line = columns.origins().get(each.lines().from() - 1);
      if (!left.get(line)) {
        lines.take(line, each.rule(), each.read());
      }
    }
    return lines;
  }
}
