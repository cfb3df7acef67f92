package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A country as a heading, the partners that lie in it below: ＜アメリカ合衆国＞, ■フランス共和国. */
final class CountryHeadings {

  private static final Pattern MARKED =
      Pattern.compile(
          "^[\\s　]*([＜<〈【〔\\[［《■◆●◎▼□◇○〇★])[\\s　]*([^\\s　＞>〉】〕\\]］》]{2,20})[\\s　]*[＞>〉】〕\\]］》]?[\\s　]*$");
  private static final Pattern AT_HOME = Pattern.compile("国内|県内|日本");

  private final PieceSorts sorts;

  CountryHeadings(PieceSorts sorts) {
    this.sorts = sorts;
  }

  /** Whether the line is such a heading. */
  boolean isOne(String line) {
    return !countryIn(line).isEmpty();
  }

  private String countryIn(String line) {
    Matcher m = line.length() > 40 ? null : MARKED.matcher(line);
    return m != null && m.matches() && sorts.isForeignCountry(m.group(2)) ? m.group(2) : "";
  }

  /** Whether the line is such a heading, or a country alone between blank lines. */
  boolean isOne(Lines lines, int line) {
    return !countryIn(lines, line).isEmpty();
  }

  private String countryIn(Lines lines, int line) {
    String marked = countryIn(lines.text(line));
    boolean alone =
        marked.isEmpty()
            && line > 1
            && line < lines.count()
            && (lines.isBlank(line - 1) && lines.isBlank(line + 1)
                || !isIndented(lines.text(line)) && isIndented(lines.text(line + 1)))
            && lines.text(line).length() <= 20
            && sorts.isForeignCountry(lines.text(line).strip());
    return alone ? lines.text(line).strip() : marked;
  }

  private static boolean isIndented(String line) {
    return line.length() > 1 && !line.isBlank() && " 　".indexOf(line.charAt(0)) >= 0;
  }

  /** Gives each record without a country the one above it, and takes the headings as read. */
  void give(Lines lines, List<ListRecord> records) {
    for (ListRecord each : records) {
      int from = each.lines().from();
      boolean told = each.has(Column.COUNTRY) || each.has(Column.PREFECTURE);
      int at = told ? 0 : headingAbove(lines, from);
      String first = each.get(Column.PARTNER).lines().findFirst().orElse("");
      if (at > 0 && !first.isEmpty() && !sorts.isPlace(first) && !sorts.isInCountry(first)) {
        each.add(Column.COUNTRY, countryIn(lines, at));
        if (lines.isFree(at)) {
          lines.take(at, "list/section", lines.text(at).strip());
        }
      }
    }
  }

  private int headingAbove(Lines lines, int line) {
    for (int i = line - 1; i >= Math.max(1, line - 60); i--) {
      String text = lines.text(i);
      if (text.isBlank() || text.length() > 40) {
        continue;
      }
      if (isOne(lines, i)) {
        return i;
      }
      if (MARKED.matcher(text).matches() || Lines.isHeading(text) && AT_HOME.matcher(text).find()) {
        return 0;
      }
    }
    return 0;
  }
}
