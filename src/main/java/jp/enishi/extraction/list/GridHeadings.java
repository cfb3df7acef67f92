package jp.enishi.extraction.list;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;

/** Tells the row of headings of a table of agreements from its other rows. */
final class GridHeadings {

  /** The same in English behind a stroke: 都市名 / City. */
  static final Pattern TRANSLATION =
      Pattern.compile(
          "(?<=[^\\p{IsLatin}\\s])\\s*[/／]\\s*[\\p{IsLatin}\\d][\\p{IsLatin}\\d\\s,.'’()・-]*$");

  private GridHeadings() {}

  /** At least two known headings, one of a title or partner, and no other row between them. */
  static boolean areIn(GridRow row) {
    Set<Column> found = EnumSet.noneOf(Column.class);
    int unknown = 0;
    for (String each : row.cells()) {
      if (!each.isBlank()) {
        var column = Column.of(TRANSLATION.matcher(each).replaceFirst(""));
        column.ifPresent(found::add);
        unknown += column.isEmpty() ? each.length() > 20 || hasDate(each) ? 100 : 1 : 0;
      }
    }
    return found.size() >= 2
        && (found.contains(Column.PARTNER) || found.contains(Column.TITLE) || isOfTies(row, found))
        && (found.contains(Column.PARTNER)
            || found.contains(Column.DATE)
            || found.contains(Column.OWNER))
        && unknown <= 12;
  }

  /** Local governments with the date of a tie, and no other column for the partner. */
  private static boolean isOfTies(GridRow row, Set<Column> found) {
    return found.contains(Column.OWNER)
        && row.cells().stream()
            .anyMatch(
                each ->
                    each.matches(".*(?:締結|提携|盟約|協定).*")
                        && Column.of(each).filter(Column.DATE::equals).isPresent());
  }

  static boolean hasDate(String text) {
    return !JapaneseDates.find(text).isEmpty();
  }
}
