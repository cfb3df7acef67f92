package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Numbered rows of which each cell is broken over lines of its own: the number and the title, then
 * the partners, then the date, so that only the words with which titles end part the cells. Taken
 * where nearly all numbers of the document have such a block.
 */
final class NumberedBlocks implements Layout {

  static final String RULE = "list/numbered-blocks";

  /** With these headings, single spaces between them, cells are parted by their words alone. */
  private static final List<Column> IN_ORDER =
      List.of(Column.NUMBER, Column.TITLE, Column.PARTNER, Column.DATE);

  private static final int LEAST = 3;
  private static final int MOST_LINES = 12;
  private static final Pattern TITLE =
      Pattern.compile(".{4,120}(?:協定書?|覚書|宣言書?|合意書|議定書|申合せ書?|契約書?)");
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:(?:[のにをはがとでやへもー、（(]|および|する|おける).*|書)$");

  /** A cell's words in one line, and whether the line ends with them. */
  private record Word(String text, boolean endsLine) {}

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    if (IntStream.rangeClosed(1, lines.count()).anyMatch(each -> isTable(lines, each))) {
      return records;
    }
    int expected = 1;
    int met = 0;
    int broken = 0;
    for (int i = 1; i <= lines.count(); i++) {
      if (!begins(lines, i, expected)) {
        continue;
      }
      expected++;
      int last = i;
      while (last < lines.count()
          && last - i < MOST_LINES
          && lines.isFree(last + 1)
          && !lines.isBlank(last + 1)
          && !begins(lines, last + 1, expected)) {
        last++;
      }
      met++;
      ListRecord record = record(lines, new LineRange(i, last));
      if (record != null) {
        broken += i < last ? 1 : 0;
        records.add(record);
      }
      i = last;
    }
    boolean taken =
        records.size() >= LEAST && records.size() * 5 >= met * 4 && broken * 2 >= records.size();
    if (!taken) {
      return List.of();
    }
    records.forEach(each -> lines.take(each.lines(), RULE, each.get(Column.TITLE)));
    return records;
  }

  /** Whether headings with one for the number, or strokes and tabs, tell the cells apart. */
  private static boolean isTable(Lines lines, int line) {
    String text = lines.text(line);
    return lines.isFree(line)
        && text.length() < 2000
        && (text.indexOf('\t') >= 0
            || text.indexOf('|') >= 0
            || PlainHeadings.of(text)
                .filter(each -> each.columns().contains(Column.NUMBER))
                .filter(each -> !IN_ORDER.equals(each.columns()) || isSetApart(text))
                .isPresent());
  }

  /** Whether headings stand apart by more than the spaces inside one that is set wide. */
  private static boolean isSetApart(String headings) {
    return headings.strip().matches(".*(?:\\s|　){2}.*");
  }

  private static boolean begins(Lines lines, int line, int number) {
    return lines.isFree(line)
        && lines.text(line).length() <= 200
        && lines.text(line).matches("\\s*" + number + "[.．)）]?[\\s　]+\\D.*");
  }

  private static ListRecord record(Lines lines, LineRange range) {
    List<Word> words = new ArrayList<>();
    ReadDate date = null;
    for (int i = range.from(); i <= range.to() && date == null; i++) {
      String text = lines.text(i).strip();
      text = i == range.from() ? text.replaceFirst("^\\d+[.．)）]?[\\s　]+", "") : text;
      List<ReadDate> dates = JapaneseDates.find(text);
      date = dates.isEmpty() ? null : dates.get(0);
      String before = date == null ? text : text.substring(0, date.start());
      List<String> tokens = FlatRow.tokens(before);
      for (int j = 0; j < tokens.size(); j++) {
        words.add(new Word(tokens.get(j), j == tokens.size() - 1 && date == null));
      }
    }
    int end = titleEnd(words);
    if (date == null || date.date() == null || end == 0 || end == words.size()) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    words.subList(0, end).forEach(each -> title.append(each.text()));
    return new ListRecord(RULE, lines.sectionAbove(range.from()))
        .at(range)
        .add(Column.TITLE, title.toString())
        .add(Column.PARTNER, partners(words.subList(end, words.size())))
        .add(Column.DATE, date.printed());
  }

  /** How many of the words are the title; 0 when none ends as titles do. */
  private static int titleEnd(List<Word> words) {
    String title = "";
    for (int i = 0; i < words.size(); i++) {
      title += words.get(i).text();
      boolean goesOn = i + 1 < words.size() && goesOn(words.get(i + 1).text());
      if (TITLE.matcher(title).matches() && !goesOn) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a word goes on with a title that might end before it, and is no name. */
  private static boolean goesOn(String word) {
    return GOES_ON.matcher(word).matches() && !PartnerList.isBody(word);
  }

  /** Names broken over lines put together; a line that is short and ends a name ends it. */
  private static String partners(List<Word> words) {
    int widest = words.stream().mapToInt(each -> each.text().length()).max().orElse(0);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Word each = words.get(i);
      names.append(each.text());
      if (i + 1 < words.size()) {
        boolean apart =
            each.text().length() * 5 < widest * 4
                && PartnerList.isBody(each.text())
                && PartnerList.isBody(words.get(i + 1).text());
        names.append(apart ? "\n" : each.endsLine() ? "" : " ");
      }
    }
    return names.toString();
  }
}
