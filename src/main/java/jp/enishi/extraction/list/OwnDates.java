package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * A record whose partners each have a date of their own ({@code A社：平成29年10月2日}, {@code
 * B社：平成30年1月15日}) is an agreement with each of them.
 */
final class OwnDates {

  private static final Pattern NAMED = Pattern.compile("^(.{2,60}?)\\s*[：:]\\s*(\\S.*)$");

  private OwnDates() {}

  /** The same records, those parted that hold several agreements. */
  static List<ListRecord> parted(List<ListRecord> records) {
    List<ListRecord> parted = new ArrayList<>();
    for (ListRecord each : records) {
      parted.addAll(parted(each));
    }
    return parted;
  }

  private static List<ListRecord> parted(ListRecord record) {
    String[] dates = record.get(Column.DATE).split("\n");
    String left = Wording.bare(record.get(Column.PARTNER));
    List<ListRecord> parts = new ArrayList<>();
    for (String line : dates) {
      Matcher m = NAMED.matcher(line.strip());
      if (dates.length < 2 || !m.matches() || JapaneseDates.find(m.group(2)).size() != 1) {
        return List.of(record);
      }
      String name = Wording.bare(m.group(1));
      if (!left.contains(name)) {
        return List.of(record);
      }
      left = left.replace(name, "");
      parts.add(record.with(Column.PARTNER, m.group(1)).with(Column.DATE, m.group(2)));
    }
    return left.isEmpty() ? parts : List.of(record);
  }
}
