package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * A record whose partners each have a date of their own ({@code A社：平成29年10月2日}, {@code
 * B社　平成30年1月15日}) is an agreement with each of them.
 */
final class OwnDates {

  private static final Pattern NAME =
      Pattern.compile("^[\\s　、，,・／/：:]*(.{2,60}?)[\\s　：:（(]*$", Pattern.DOTALL);

  private OwnDates() {}

  /** The same records, those parted that hold several agreements. */
  static List<ListRecord> parted(List<ListRecord> records) {
    List<ListRecord> parted = new ArrayList<>();
    for (ListRecord each : records) {
      parted.addAll(parted(each));
    }
    return parted;
  }

  /** Each date of the cell stands behind a name of the cell of partners, and each name has one. */
  private static List<ListRecord> parted(ListRecord record) {
    String cell = record.get(Column.DATE);
    List<ReadDate> dates = JapaneseDates.find(cell);
    if (dates.size() < 2) {
      return List.of(record);
    }
    String left = Wording.bare(record.get(Column.PARTNER));
    List<ListRecord> parts = new ArrayList<>();
    int from = 0;
    for (ReadDate each : dates) {
      Matcher m = NAME.matcher(cell.substring(from, each.start()).replaceFirst("^[)）]", ""));
      String name = m.matches() ? Wording.bare(m.group(1)) : "";
      if (name.isEmpty() || !left.contains(name)) {
        return List.of(record);
      }
      left = left.replace(name, "");
      String printed = cell.substring(each.start(), each.end());
      parts.add(record.with(Column.PARTNER, m.group(1)).with(Column.DATE, printed));
      from = each.end();
    }
    boolean whole = cell.substring(from).matches("[\\s　)）]*(?:締結)?");
    return whole && left.matches("[\\p{Punct}、，・／]*") ? parts : List.of(record);
  }
}
