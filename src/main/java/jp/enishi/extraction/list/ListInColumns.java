package jp.enishi.extraction.list;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.model.LineRange;

/**
 * A list set in two columns, read column by column.
 *
 * @param lines of the document; those are taken of which no column is left
 * @param records with the lines of the document
 */
record ListInColumns(Lines lines, List<ListRecord> records) {

  private static final int LONGEST = 5000;

  /**
   * The list read so, or nothing when its lines share no gap or hold less than two records.
   *
   * @param reader reads the columns one below the other
   */
  static Optional<ListInColumns> of(
      DocumentText document, Function<DocumentText, ListLayouts.Read> reader) {
    if (document.lines().size() > LONGEST) {
      return Optional.empty();
    }
    TextColumns columns = TextColumns.of(document).orElse(null);
    if (columns == null) {
      return Optional.empty();
    }
    ListLayouts.Read read = reader.apply(columns.text());
    List<ListRecord> records = read.records();
    if (records.size() < 2) {
      return Optional.empty();
    }
    records.forEach(each -> each.relocate(line -> columns.origins().get(line - 1)));
    return Optional.of(new ListInColumns(inDocument(document, columns, read.lines()), records));
  }

  private static Lines inDocument(DocumentText document, TextColumns columns, Lines parted) {
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
