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

  private static final Pattern NAME_AND_DATE = Pattern.compile("^(.{2,60}?)[\\s　]+(\\S{3,24})$");

  private OwnDates() {}

  /** The same records, those parted that hold several agreements. */
  static List<ListRecord> parted(List<ListRecord> records) {
    List<ListRecord> parted = new ArrayList<>();
    for (ListRecord each : records) {
      parted.addAll(parted(each));
    }
    return parted;
  }

  /** A社（H17.3.3）、B社（H19.8.21）, or A市　平成7年11月9日⏎B市　平成8年2月2日, in the cell of partners. */
  private static List<ListRecord> partedPartners(ListRecord record) {
    String cell = record.get(Column.PARTNER);
    List<ListRecord> parts = new ArrayList<>();
    if (JapaneseDates.find(cell).isEmpty()) {
      return List.of(record);
    }
    for (String[] each : DatedPartners.groups(cell)) {
      ListRecord part = record.with(Column.PARTNER, "");
      if (!PieceSorts.isDate(Wording.unified(each[1]))
          && DatedBracket.fillPartner(part, each[0] + "（" + each[1] + "）")) {
        parts.add(part);
      } else {
        parts.add(record.with(Column.PARTNER, each[0]).with(Column.DATE, each[1]));
      }
    }
    for (String line : parts.isEmpty() ? cell.split("\n") : new String[0]) {
      Matcher m = NAME_AND_DATE.matcher(line.strip());
      if (!m.matches() || !PieceSorts.isDate(Wording.unified(m.group(2)))) {
        return List.of(record);
      }
      parts.add(record.with(Column.PARTNER, m.group(1)).with(Column.DATE, m.group(2)));
    }
    return parts;
  }

  /** Each date of the cell stands behind a name of the cell of partners, and each name has one. */
  private static List<ListRecord> parted(ListRecord record) {
    String cell = record.get(Column.DATE);
    List<ReadDate> dates = JapaneseDates.find(cell);
    if (cell.isBlank()) {
      return partedPartners(record);
    }
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
