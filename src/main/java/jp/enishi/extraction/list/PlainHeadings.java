package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * The headings of a table in plain text.
 *
 * @param columns what each holds; null for one that is not known
 * @param starts where each begins, in columns of a fixed-width font
 * @param ends where each ends
 * @param aligned whether they stand apart by more than one space, so that places mean something
 */
record PlainHeadings(
    List<Column> columns, List<Integer> starts, List<Integer> ends, boolean aligned) {

  private static final Pattern WORD = Pattern.compile("[^\\s　]+");
  private static final Pattern SPREAD =
      Pattern.compile("(?<![^ 　])\\p{IsHan}(?:[ 　]{1,2}\\p{IsHan}){1,7}(?![^ 　])");

  /** The same with one gap between all letters, so that another gap ends the heading. */
  private static final Pattern EVENLY_SPREAD =
      Pattern.compile("(?<![^ 　])\\p{IsHan}([ 　]{1,2})\\p{IsHan}(?:\\1\\p{IsHan}){0,6}(?![^ 　])");

  /** What belongs to the name above it: a branch, or words in brackets. */
  private static final Pattern GOES_ON =
      Pattern.compile("[（(].*|[^\\s]{0,12}(?:支店|支社|支部|支局|営業所|本部|本店|本社|事務所|センター|所|部|課|局|店)");

  /** A branch by itself: 東北支部. */
  private static final Pattern BRANCH = Pattern.compile("[\\p{IsHan}ァ-ヶー]{1,6}(?:支店|支社|支部|支局|営業所)");

  /** A legal form and a place are no whole name: 公益社団法人隊友会栃木県. */
  private static final Pattern OPEN_NAME =
      Pattern.compile(
          "(?:一般社団|公益社団|社団|一般財団|公益財団|財団|NPO|特定非営利活動)法人.*[^市町村](?<!協議会|協会|組合|連合会)[都道府県市町村郡]");

  private static final Pattern WIDE_GAP = Pattern.compile("[ 　]{2,}|　");

  /** An association without the word with which their names end: 一般社団法人日本ムービング. */
  private static final Pattern OPEN_ASSOCIATION =
      Pattern.compile(
          "(?:一般|公益)?(?:社団|財団)法人(?!.*(?:会|団|構|盟|所|園|院|社|組合|センター|クラブ|ネットワーク|ジャパン)$).{2,30}");

  private static final Pattern REST_OF_ASSOCIATION =
      Pattern.compile("(?!.*法人)\\S{0,8}(?:協会|協議会|連合会|連盟|財団|機構|センター|クラブ)");

  private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");

  /** The headings in a line, or nothing when it is none of headings. */
  static Optional<PlainHeadings> of(String line) {
    if (line.length() > 300 || line.indexOf('\t') >= 0 || line.indexOf('<') >= 0) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    String closed = closed(line);
    Matcher m = WORD.matcher(closed);
    while (m.find()) {
      words.add(m.group());
      starts.add(width(closed, m.start()));
      ends.add(width(closed, m.end()));
    }
    if (words.size() < 2 || !GridHeadings.areIn(new GridRow(words, new LineRange(1, 1)))) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    words.forEach(each -> columns.add(Column.of(each).orElse(null)));
    Column.takePeriodForDate(words, columns);
    long known = columns.stream().filter(each -> each != null).distinct().count();
    // Single letters head columns of ○, whose words stand upright.
    long letters = words.stream().filter(each -> each.length() == 1).count();
    long others = columns.size() - known;
    if (others > Math.max(1, letters) && !isOfTies(line, columns, known)) {
      return Optional.empty();
    }
    return Optional.of(
        new PlainHeadings(columns, starts, ends, line.strip().matches(".*(?:\\s{2,}|　).*")));
  }

  /**
   * Whether it heads a table of ties that tells other things of the partners too (人口, 面積): all
   * words stand apart, and partner and date are among them.
   */
  private static boolean isOfTies(String line, List<Column> columns, long known) {
    return known >= 3
        && columns.size() <= 2 * known
        && columns.contains(Column.PARTNER)
        && columns.contains(Column.DATE)
        && WIDE_GAP.split(line.strip()).length == columns.size();
  }

  /**
   * The same headings, each beginning where most cells below it do: a heading may be set in the
   * middle of its column.
   */
  PlainHeadings fittedTo(List<String> rows) {
    List<Map<Integer, Integer>> met = new ArrayList<>();
    columns.forEach(each -> met.add(new HashMap<>()));
    for (String row : rows) {
      String wide = row.replace("　", "  ");
      Matcher m = CELL.matcher(wide);
      while (m.find()) {
        int at = width(wide, m.start());
        int column = only(at, at + width(m.group()));
        if (column >= 0) {
          met.get(column).merge(at, 1, Integer::sum);
        }
      }
    }
    List<Integer> fitted = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int all = met.get(i).values().stream().mapToInt(Integer::intValue).sum();
      int start = starts.get(i);
      for (Map.Entry<Integer, Integer> each : met.get(i).entrySet()) {
        start = each.getValue() > 1 && each.getValue() * 3 >= all * 2 ? each.getKey() : start;
      }
      fitted.add(start);
      if (i > 0 && start <= fitted.get(i - 1)) {
        return this;
      }
    }
    return new PlainHeadings(columns, fitted, ends, aligned);
  }

  /** The one heading that stands above a cell, or -1 when none or several do. */
  private int only(int start, int end) {
    int found = -1;
    for (int i = 0; i < starts.size(); i++) {
      if (start < ends.get(i) && end > starts.get(i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Letters set apart (協 定 締 結 先) moved together when they make a heading. */
  private static String closed(String line) {
    return closed(closed(line, EVENLY_SPREAD), SPREAD);
  }

  private static String closed(String line, Pattern spread) {
    Matcher m = spread.matcher(line);
    StringBuilder text = new StringBuilder();
    while (m.find()) {
      String word = m.group().replaceAll("[ 　]", "");
      String one = Column.of(word).isPresent() ? word : m.group();
      String kept = Column.isUsual(word) ? word : twoHeadings(word).orElse(one);
      m.appendReplacement(text, Matcher.quoteReplacement(kept));
      text.append(" ".repeat(width(m.group()) - width(kept)));
    }
    return m.appendTail(text).toString();
  }

  /** 協 定 名 協 定 先 is two headings with the same gap between them as between their letters. */
  private static Optional<String> twoHeadings(String word) {
    for (int i = 2; i + 2 <= word.length(); i++) {
      if (Column.isUsual(word.substring(0, i)) && Column.isUsual(word.substring(i))) {
        return Optional.of(word.substring(0, i) + " " + word.substring(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Puts each piece of the line into the column it stands under; not when that leaves the date out.
   */
  boolean fillAligned(ListRecord record, String line, boolean numberTaken) {
    List<String> cells = cells(line);
    int date = columns.indexOf(Column.DATE);
    if (date >= 0
        && JapaneseDates.find(cells.get(date)).isEmpty()
        && !cells.get(date).matches(PlainRow.NO_DATE)
        && !isFilled(line)) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i) != null && !(numberTaken && columns.get(i) == Column.NUMBER)) {
        record.add(columns.get(i), cells.get(i));
      }
    }
    return true;
  }

  /** Goes on with the cells that the pieces of a further line stand under. */
  boolean joinAligned(ListRecord record, String line, String above) {
    if (!line.startsWith(" ") && !line.startsWith("　")) {
      return false;
    }
    List<String> cells = cells(line);
    List<String> cellsAbove = cells(above);
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i) != null && !cells.get(i).isEmpty()) {
        String partners = record.get(Column.PARTNER);
        String last = partners.substring(partners.lastIndexOf('\n') + 1);
        boolean another =
            columns.get(i) == Column.PARTNER
                && !isFull(i, cellsAbove.get(i))
                && !PartnerList.isRestOfName(cells.get(i))
                && !OPEN_NAME.matcher(Wording.unified(last)).matches()
                && !(OPEN_ASSOCIATION.matcher(Wording.unified(last)).matches()
                    && REST_OF_ASSOCIATION.matcher(cells.get(i)).matches())
                && (PartnerList.isBody(last) || PartnerList.isGeneral(last))
                && !BRANCH.matcher(cells.get(i)).matches()
                && (PartnerList.isBody(cells.get(i)) || !GOES_ON.matcher(cells.get(i)).matches());
        if (another) {
          record.add(Column.PARTNER, cells.get(i));
        } else {
          record.join(columns.get(i), cells.get(i));
        }
      }
    }
    return true;
  }

  /**
   * Whether each piece of the line stands exactly below a heading, and not all of them have one.
   */
  boolean isFurtherLine(String line) {
    if (!aligned || !line.matches("(?s)^[ 　].*")) {
      return false;
    }
    String wide = line.replace("　", "  ");
    Matcher m = CELL.matcher(wide);
    int pieces = 0;
    while (m.find()) {
      if (!starts.contains(width(wide, m.start()))) {
        return false;
      }
      pieces++;
    }
    return pieces < columns.size();
  }

  /** Whether a cell reaches to the next column, so that its text must go on in the next line. */
  private boolean isFull(int column, String cell) {
    return column + 1 < starts.size()
        && width(cell, cell.length()) >= starts.get(column + 1) - starts.get(column) - 4;
  }

  /** What stands under the heading of this column. */
  String cell(String line, Column column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : cells(line).get(at);
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
    String wide = withDatesClosed(line).replace("　", "  ");
    Matcher m = CELL.matcher(wide);
    while (m.find()) {
      int from = m.start();
      for (int i = m.start(); i <= m.end(); i++) {
        // A cell as wide as its column leaves one space before the next one.
        if (i == m.end() || wide.charAt(i) == ' ' && starts.indexOf(width(wide, i + 1)) > 0) {
          int nearest = nearest(width(wide, from));
          cells.set(nearest, (cells.get(nearest) + " " + wide.substring(from, i)).strip());
          from = i + 1;
        }
      }
    }
    return cells;
  }

  /** The column that begins nearest to a place. */
  private int nearest(int at) {
    int nearest = 0;
    for (int i = 0; i < starts.size(); i++) {
      if (Math.abs(starts.get(i) - at) < Math.abs(starts.get(nearest) - at)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /**
   * Whether each column up to that of the date holds something, as only the first line of a row.
   */
  boolean isFilled(String line) {
    List<String> cells = cells(line);
    int date = columns.indexOf(Column.DATE);
    return aligned
        && date > 1
        && cells.subList(0, date + 1).stream().noneMatch(String::isEmpty)
        && cells.get(date).length() <= 10;
  }

  /** 平成２２．１１．　１ is one cell: the spaces inside a date moved out of it. */
  static String withDatesClosed(String line) {
    StringBuilder closed = new StringBuilder();
    int from = 0;
    for (ReadDate each : JapaneseDates.find(line)) {
      String date = line.substring(each.start(), each.end());
      String bare = date.replaceAll("[ 　]", "");
      String moved = " ".repeat(width(date) - width(bare));
      boolean ends = line.startsWith(" ", each.end()) || line.startsWith("　", each.end());
      closed.append(line, from, each.start());
      closed.append(ends ? bare + moved : moved + bare);
      from = each.end();
    }
    return closed.append(line.substring(from)).toString();
  }

  /** Width of the text before a place, wide characters counting two. */
  private static int width(String line, int end) {
    int width = 0;
    for (int i = 0; i < end; i++) {
      width += width(line.charAt(i));
    }
    return width;
  }

  /** Width of a whole text. */
  static int width(String text) {
    return width(text, text.length());
  }

  static int width(char c) {
    return c < 0x80 || c >= 0xff61 && c <= 0xff9f ? 1 : 2;
  }
}
