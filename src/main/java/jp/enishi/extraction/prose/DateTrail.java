package jp.enishi.extraction.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.model.DatePrecision;

/**
 * Reads dates sentence by sentence and remembers what 同年, 翌年 and a month without year rest on, and
 * under which dated heading a sentence stands.
 */
final class DateTrail {

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(同年|翌年)(?:度)?(?: ?(\\d{1,2})月(?:(\\d{1,2})日)?)?"
              + "|(?<=^|[、 「(])(\\d{1,2})月(?:(\\d{1,2})日)?(?!\\d|間|以降|旬|から|末)");
  private static final Pattern HEADING =
      Pattern.compile("[\\[【〔(]?DATE(?:\\([^()]*\\))?(?:の?取り?組み?|の?事業)?[\\]】〕)]?[:]?");
  private static final Pattern OTHER_HEADING = Pattern.compile("[\\[【〔][^】\\]〕]*[\\]】〕]");

  private final RelativeDates relative = new RelativeDates();
  private Integer year;
  private DateMention heading;
  private boolean ofItem;

  DateMention heading() {
    return heading;
  }

  /** A heading does not reach over the heading of another section. */
  void leaveHeadingAfterGap(int lines) {
    if (lines > 3) {
      heading = null;
    }
  }

  /**
   * An item that ends in its date (…覚書締結（平成23年11月）) heads the lines that explain it, up to the next
   * item.
   */
  void standUnder(List<DateMention> dates, String line) {
    boolean item = line.strip().matches("(?s)^[-・○●].*");
    if (item && dates.size() == 1 && !dates.get(0).relative()) {
      heading = dates.get(0);
      ofItem = true;
    } else if (ofItem && item) {
      heading = null;
      ofItem = false;
    }
  }

  /** Whether the text is nothing but a date that holds for what follows; other headings end it. */
  boolean isHeading(String text, List<DateMention> dates) {
    if (OTHER_HEADING.matcher(text).matches() && dates.isEmpty()) {
      heading = null;
      return true;
    }
    if (dates.size() != 1 || dates.get(0).relative()) {
      return false;
    }
    DateMention date = dates.get(0);
    String shape = text.substring(0, date.start()) + "DATE" + text.substring(date.end());
    if (!HEADING.matcher(shape.strip()).matches()) {
      return false;
    }
    heading = date;
    return true;
  }

  List<DateMention> read(String text) {
    List<DateMention> found = new ArrayList<>();
    for (ReadDate each : JapaneseDates.find(text)) {
      if (each.date() != null) {
        found.add(
            new DateMention(
                each.start(),
                each.start() + each.printed().length(),
                each.printed(),
                new KnownDate(each.date(), each.precision()),
                false));
      }
    }
    addRelative(text, found);
    found.sort(Comparator.comparingInt(DateMention::start));
    found.addAll(relative.in(text, List.copyOf(found)));
    found.sort(Comparator.comparingInt(DateMention::start));
    if (!found.isEmpty()) {
      year = found.get(found.size() - 1).date().date().getYear();
    }
    return found;
  }

  private void addRelative(String text, List<DateMention> found) {
    List<DateMention> stated = List.copyOf(found);
    Matcher m = RELATIVE.matcher(text);
    Integer base = year;
    while (m.find()) {
      int at = m.start();
      if (stated.stream().anyMatch(each -> at >= each.start() && at < each.end())) {
        continue;
      }
      for (DateMention each : stated) {
        base = each.end() <= at ? Integer.valueOf(each.date().date().getYear()) : base;
      }
      if (base == null) {
        continue;
      }
      boolean next = "翌年".equals(m.group(1));
      base += next ? 1 : 0;
      String month = m.group(1) == null ? m.group(4) : m.group(2);
      String day = m.group(1) == null ? m.group(5) : m.group(3);
      mention(m, base, month, day).ifPresent(found::add);
    }
  }

  private static java.util.Optional<DateMention> mention(
      Matcher m, int year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(
              year,
              month == null ? 1 : Integer.parseInt(month),
              day == null ? 1 : Integer.parseInt(day));
      DatePrecision precision =
          day != null
              ? DatePrecision.DAY
              : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
      return java.util.Optional.of(
          new DateMention(m.start(), m.end(), m.group(), new KnownDate(date, precision), true));
    } catch (DateTimeException e) {
      return java.util.Optional.empty();
    }
  }
}
