package jp.enishi.extraction.list;

import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/** How well records hang together: of what is in their cells, how much is what it should be. */
final class RecordQuality {

  private static final int MOST_RECORDS = 3000;

  private final PieceSorts sorts;

  RecordQuality(PieceSorts sorts) {
    this.sorts = sorts;
  }

  /** The number of records that are whole, less half of the others. */
  double of(List<ListRecord> records) {
    return records.stream().mapToDouble(each -> isWhole(each) ? 1 : -0.5).sum();
  }

  /** Whether another reading should be tried: many records are not whole, or many rows are left. */
  boolean isDoubtful(Lines lines, List<ListRecord> records) {
    if (records.size() > MOST_RECORDS || lines.count() > 4 * MOST_RECORDS) {
      return false;
    }
    long broken = records.stream().filter(each -> !isWhole(each)).count();
    long left =
        lines.left().stream()
            .flatMapToInt(each -> java.util.stream.IntStream.rangeClosed(each.from(), each.to()))
            .filter(
                each ->
                    lines.text(each).length() < 2000
                        && !JapaneseDates.find(lines.text(each)).isEmpty())
            .count();
    return broken + left > records.size() * 0.2;
  }

  private boolean isWhole(ListRecord record) {
    record.titleFromKind();
    String date = record.get(Column.DATE);
    boolean dated =
        !date.isEmpty()
            && (!JapaneseDates.find(date).isEmpty() || PieceSorts.isDate(Wording.unified(date)));
    boolean what =
        FlatRow.endsTitle(record.get(Column.TITLE))
            || !record.has(Column.TITLE)
                && (AgreementKind.isNamedBy(record.get(Column.KIND))
                    || !record.section().isEmpty());
    return dated && what && record.get(Column.TITLE).length() <= 120 && namesPartners(record);
  }

  private boolean namesPartners(ListRecord record) {
    String cell = record.get(Column.PARTNER);
    if (cell.isEmpty()) {
      return record.get(Column.TITLE).matches(".*と.{2,}との?.*");
    }
    String names = cell.replaceAll("[（(][^（()）]*[)）]", "");
    if (Stream.of(names.split("[\n、]")).anyMatch(PartnerFindings::isNoName)) {
      return false;
    }
    Piece.Sort sort = sorts.of(cell.replace('\n', '、'));
    boolean place =
        record.has(Column.COUNTRY) || record.has(Column.REGION) || record.has(Column.PREFECTURE);
    return sort == Piece.Sort.PARTNER || sort == Piece.Sort.PLACE || place && cell.length() <= 30;
  }
}
