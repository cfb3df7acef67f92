package jp.enishi.extraction.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * Rows of month, day, title and partner below the year or 年度 that heads them: {@code 【平成28年度】},
 * then {@code 4月20日　「…協定」　…銀行}. January to March of a 年度 lie in the year after it.
 */
final class YearRows implements Layout {

  private static final String RULE = "list/year-rows";
  private static final Pattern YEAR =
      Pattern.compile(
          "^[\\s【\\[〔〈<＜■◆●○◇□▼#*-]*((?:(?:明治|大正|昭和|平成|令和) ?(?:\\d{1,2}|元)|(?:19|20)\\d\\d) ?年(?:\\([^()]*\\))?度?"
              + "(?:[・/]\\S{2,4}年度?)?)[\\s】\\]〕〉>＞*]*(.*)$");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\s*(?:[-*・]\\s*(?=\\d))?(?:(1?\\d) ?(?:月 ?(?:([1-3]?\\d) ?日|頃|中)?|[./・] ?([1-3]?\\d)(?=(?:[(（][月火水木金土日][)）])?[\\s：:]+[^\\s\\d]))(?:[(（][月火水木金土日][)）])?(?:\\s*[：:]\\s*|\\s+))?(\\S.*)$");

  /** The year of all rows in the heading of the page: 令和５年度　協定締結状況. */
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "^[\\s■◆●○#]*((?:平成|令和) ?(?:\\d{1,2}|元) ?年度)[\\s　の].{0,20}(?:協定|提携|覚書).{0,24}$");

  private static final int HEAD_LINES = 5;
  private static final Pattern NAME_AND_TITLE =
      Pattern.compile("^([^（(「『]{2,60})[（(]([^（()）]{3,60}(?:協定書?|覚書|宣言))[)）]$");

  private static final Pattern TITLE_AND_BRACKET =
      Pattern.compile(
          "^[\\s・○●*-]*((?!1?\\d ?月)[^。「」]{4,100}?(?:協定書?|覚書|宣言書?|合意書))[（(]([^。]{2,120})[)）]$");

  private static final String MONTH_AND_DAY =
      "(?<month>1?\\d) ?月(?: ?(?<day>[1-3]?\\d) ?日)?(?:締結|調印)?";
  private static final Pattern NAMES_AND_DAY =
      Pattern.compile("(?<names>.{2,100}?)[\\s、，,・：:]+" + MONTH_AND_DAY);
  private static final Pattern DAY_AND_NAMES =
      Pattern.compile(MONTH_AND_DAY + "[\\s、，,・：:]+(?<names>.{2,100})");

  private static final Pattern TITLE = Pattern.compile("[「『]([^」』]{3,80})[」』]");
  private static final Pattern PLANNED = Pattern.compile("(?:します|する|の?締結)?[（(]?(?:予定|見込み)[)）]?$");
  private static final Pattern GAP = Pattern.compile("\\s{2,}|　+");

  /** A partner and its day in brackets, in an item of a list: 株式会社A（5月18日締結）. */
  private static final Pattern DATED_NAME =
      Pattern.compile(
          "^(.{2,80}?)\\s*\\((1?\\d) ?月(?: ?([1-3]?\\d) ?日)?(?:に|付け?)?(?:締結|提携|調印)?(?:[・、][^()]{1,12})?\\)\\s*(※.*)?$");

  /** The day behind the title: 4月17日, （10月締結）. */
  private static final Pattern DAY_BEHIND =
      Pattern.compile(
          "^[\\s(]*(1?\\d) ?月(?: ?([1-3]?\\d) ?日)?(?:に|付け?)?(?:締結|調印)?\\)?\\s*((?:[(※].*)?)$");

  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:<ul[^<>]*>)?\\s*(?:<li[^<>]*>|[・○●◆■◇□*-])\\s*(.*)$");
  private static final int LONGEST_LINE = 300;

  private final PieceSorts sorts;

  YearRows(PieceSorts sorts) {
    this.sorts = sorts;
  }

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    Year year = null;
    String section = "";
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i);
      if (!lines.isFree(i) || lines.isBlank(i) || text.length() > LONGEST_LINE) {
        continue;
      }
      Year next = yearIn(text, i);
      if (next != null) {
        // Titles of the rows are no headings of what follows them.
        section = records.isEmpty() ? lines.sectionAbove(i) : section;
        year = next;
        continue;
      }
      ListRecord record = year == null ? null : item(text, year, section, records);
      int last = year == null ? i : endOfBracket(lines, i);
      if (year != null && record == null) {
        record = bracketed(joined(lines, i, last), year, section);
        last = record == null ? i : last;
        record = record == null ? row(text, year, section) : record;
      }
      if (record != null) {
        LineRange range = new LineRange(i, Math.max(i, last));
        records.add(record.at(range));
        lines.take(range, RULE, joined(lines, i, range.to()));
        i = range.to();
        if (lines.isFree(year.line())) {
          lines.take(year.line(), "list/year", year.printed());
        }
      }
    }
    return records;
  }

  /**
   * @param fiscal whether it is a 年度
   * @param remark what stands behind it: （予定）
   */
  private record Year(int line, int year, boolean fiscal, String printed, String remark) {}

  private static Year yearIn(String text, int line) {
    String plain = Markup.plain(text);
    Matcher m = YEAR.matcher(Wording.unified(plain));
    Matcher page = OF_PAGE.matcher(Wording.unified(plain));
    if (line <= HEAD_LINES && page.matches()) {
      return JapaneseDates.find(page.group(1)).stream()
          .filter(each -> each.date() != null)
          .findFirst()
          .map(each -> new Year(line, each.date().getYear(), true, page.group(1), ""))
          .orElse(null);
    }
    if (plain.length() > 40 || !m.matches() || !m.group(2).matches("(?:\\([^()]*\\))?")) {
      return null;
    }
    List<ReadDate> dates = JapaneseDates.find(m.group(1));
    if (dates.isEmpty() || dates.get(0).date() == null) {
      return null;
    }
    boolean fiscal = dates.get(0).precision() == DatePrecision.FISCAL_YEAR;
    boolean years = fiscal || dates.get(0).precision() == DatePrecision.YEAR;
    boolean one =
        dates.stream().allMatch(e -> e.date() == null || sameYear(e.date(), dates.get(0).date()));
    return years && one
        ? new Year(line, dates.get(0).date().getYear(), fiscal, m.group(1), m.group(2))
        : null;
  }

  private static boolean sameYear(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear();
  }

  /** An item of a list that names a partner and at most its day: below other such items. */
  private static ListRecord item(String text, Year year, String section, List<ListRecord> above) {
    Matcher item = ITEM.matcher(text);
    if (!item.matches() || section.isEmpty()) {
      return null;
    }
    String words = Markup.plain(item.group(1).replaceFirst("<ul.*", "")).strip();
    Matcher m = DATED_NAME.matcher(Wording.unified(words));
    if (m.matches() && !FlatRow.endsTitle(m.group(1))) {
      String name = words.substring(0, Math.max(words.lastIndexOf('（'), words.lastIndexOf('(')));
      return new ListRecord(RULE, section)
          .add(Column.PARTNER, m.group(4) == null ? name : m.group(1))
          .add(Column.DATE, date(year, m.group(2), m.group(3)) + year.remark())
          .add(Column.REMARKS, m.group(4) == null ? "" : m.group(4));
    }
    boolean alike =
        !above.isEmpty() && !above.get(above.size() - 1).has(Column.TITLE) && year.fiscal();
    return alike && JapaneseDates.find(words).isEmpty() && PartnerList.isBody(words)
        ? new ListRecord(RULE, section)
            .add(Column.PARTNER, words)
            .add(Column.DATE, date(year, null, null) + year.remark())
        : null;
  }

  /** The next line when it closes the bracket that this one opens; otherwise this one. */
  private static int endOfBracket(Lines lines, int line) {
    boolean goesOn =
        lines.isFree(line + 1)
            && !lines.isBlank(line + 1)
            && lines.text(line + 1).length() <= LONGEST_LINE
            && lines.text(line).matches(".*[（(][^（()）]*$")
            && lines.text(line + 1).matches("[^（(]*[)）]\\s*");
    return goesOn ? line + 1 : line;
  }

  private static String joined(Lines lines, int from, int to) {
    return from == to
        ? lines.text(from).strip()
        : ListRecord.joined(lines.text(from).strip(), lines.text(to).strip());
  }

  /** A title and in brackets behind it the partners, perhaps with the day: …協定（A社　5月12日）. */
  private static ListRecord bracketed(String text, Year year, String section) {
    Matcher m = TITLE_AND_BRACKET.matcher(halfWidthDigits(Markup.plain(text).replace('　', ' ')));
    if (!m.matches()) {
      return null;
    }
    Matcher behind = NAMES_AND_DAY.matcher(m.group(2));
    Matcher before = DAY_AND_NAMES.matcher(m.group(2));
    Matcher dated = behind.matches() ? behind : before.matches() ? before : null;
    String names = DatedBracket.withoutClauses(dated == null ? m.group(2) : dated.group("names"));
    boolean plain = names.matches("(?:(?!1?\\d ?月|予定|見込|年度).)+");
    if (!plain || !DatedBracket.isNames(names) || dated == null && !year.fiscal()) {
      return null;
    }
    String month = dated == null ? null : dated.group("month");
    String day = dated == null ? null : dated.group("day");
    return new ListRecord(RULE, section)
        .add(Column.TITLE, m.group(1))
        .add(Column.PARTNER, names)
        .add(Column.DATE, date(year, month, day) + year.remark());
  }

  /** A row with exactly one title; nothing when the line is another. */
  private ListRecord row(String text, Year year, String section) {
    Matcher m = ROW.matcher(halfWidthDigits(Markup.plain(text).replace('　', ' ')));
    if (!m.matches() || m.group(1) == null && hasDay(text)) {
      return null;
    }
    String month = m.group(1) == null ? null : Wording.unified(m.group(1));
    String rest = m.group(4).strip();
    ListRecord record = new ListRecord(RULE, section);
    Matcher quoted = TITLE.matcher(rest);
    if (quoted.find() && FlatRow.endsTitle(quoted.group(1))) {
      record.add(Column.TITLE, quoted.group(1));
      String behind = rest.substring(quoted.end());
      Matcher day = DAY_BEHIND.matcher(Wording.unified(behind));
      if (month == null && day.matches()) {
        record.add(Column.DATE, date(year, day.group(1), day.group(2)) + year.remark());
        record.add(Column.REMARKS, day.group(3));
        behind = "";
      }
      String names = names(rest.substring(0, quoted.start()), behind);
      record.add(Column.PARTNER, FlatRow.trimmed(names).isEmpty() ? "" : names.strip());
    } else if (month != null && NAME_AND_TITLE.matcher(rest).matches()) {
      Matcher named = NAME_AND_TITLE.matcher(rest);
      named.matches();
      record.add(Column.PARTNER, named.group(1)).add(Column.TITLE, named.group(2));
    } else if (month == null || !fill(record, rest)) {
      List<String> wide = List.of(GAP.split(rest));
      // A row with its day may part its two cells by one space.
      List<String> cells =
          wide.size() == 1 && month != null && PartnerList.isBody(rest.split("\\s")[0])
              ? List.of(rest.split("\\s(?=\\S+$)"))
              : wide;
      List<String> titles = cells.stream().filter(FlatRow::endsTitle).toList();
      if (cells.size() != 2 || titles.size() != 1) {
        return null;
      }
      record.add(Column.TITLE, titles.get(0));
      record.add(Column.PARTNER, cells.get(cells.get(0).equals(titles.get(0)) ? 1 : 0));
    }
    if (!record.has(Column.PARTNER)
        || month == null && !year.fiscal() && !record.has(Column.DATE)) {
      return null;
    }
    if (record.has(Column.DATE)) {
      return record;
    }
    String inMonth = m.group(2) == null ? m.group(3) : m.group(2);
    String planned = PLANNED.matcher(rest).find() ? "（予定）" : "";
    return record.add(Column.DATE, date(year, month, inMonth) + planned + year.remark());
  }

  /** Whether the line has a whole date of its own, so that the year above says nothing of it. */
  private static boolean hasDay(String text) {
    int title = text.indexOf('「') < 0 ? text.length() : text.indexOf('「');
    return JapaneseDates.find(text).stream()
        .filter(each -> each.start() < title)
        .anyMatch(each -> each.date() != null && each.precision() == DatePrecision.DAY);
  }

  /** ４/12: months and days as numbers, the gaps left as they are. */
  private static String halfWidthDigits(String text) {
    StringBuilder half = new StringBuilder(text);
    for (int i = 0; i < half.length(); i++) {
      char c = half.charAt(i);
      if (c >= '０' && c <= '９' || c == '／') {
        half.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return half.toString();
  }

  /** Partner and title of a headline that quotes no title; says whether it is one. */
  private boolean fill(ListRecord record, String headline) {
    List<SigningClaim> claims =
        new SigningClauses(sorts).claims(new ReleaseSentences.Told(headline, new LineRange(1, 1)));
    boolean told =
        claims.size() == 1
            && !claims.get(0).planned()
            && !claims.get(0).names().isEmpty()
            && FlatRow.endsTitle(claims.get(0).title());
    if (!told) {
      return false;
    }
    record.add(Column.TITLE, claims.get(0).title());
    record.add(Column.PARTNER, String.join("\n", claims.get(0).names()));
    return true;
  }

  /** The names beside a title, without the words of a headline that tells of the signing. */
  private static String names(String before, String after) {
    String behind = SigningHeadline.nameBehindTitle(after);
    return behind == null
        ? before + after
        : SigningHeadline.nameBeforeTitle(before) + (behind.isEmpty() ? "" : "、" + behind);
  }

  private static String date(Year year, String month, String day) {
    if (month == null) {
      return year.printed().replaceFirst("[・/].*", "");
    }
    int inYear = year.fiscal() && Integer.parseInt(month) < 4 ? year.year() + 1 : year.year();
    return inYear + "年" + month + "月" + (day == null ? "" : Wording.unified(day) + "日");
  }
}
