package jp.enishi.extraction.list;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;

/** Parts a row of a table in plain text into the cells that its headings name. */
final class PlainRow {

  /** What stands in the place of a date where there is none. */
  static final String NO_DATE =
      "同[ 　]?上|[〃″]|随時|未定|不明|調整中|協議中|[SHR令平昭]?[. ]?\\d{0,2}[年. ]{0,2}\\d{0,2}月?予定|[SHR][. ]?\\d{1,2}|[-－―ー]";

  static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}|　+");
  private static final Pattern END_BRACKET =
      Pattern.compile("[（(][^（()）]*(?:終了|解消|解除|失効|廃止)[^（()）]*[)）]");

  /** A branch by itself belongs to the name above it. */
  static final Pattern BRANCH = Pattern.compile("[\\p{L}ー]{1,8}(?:支店|支社|支部|支局|営業所)");

  private PlainRow() {}

  /** Columns of ○ with upright headings cannot be told apart in the text. */
  static String withoutCircles(String text, PlainHeadings headings) {
    return headings.columns().contains(null)
        ? text.replaceAll("(?<=[\\s　])[○◯〇●◎](?=[\\s　]|$)", "　")
        : text;
  }

  /** Without the number it begins with. */
  static String withoutNumber(String text) {
    return text.replaceFirst("^\\s*[(（]?[0-9０-９]{1,4}[.)．）、]?", " ");
  }

  /** Fills a record with its first line. */
  static void fillFirst(
      ListRecord record, String text, PlainHeadings headings, boolean numberTaken) {
    List<Column> columns =
        numberTaken
            ? headings.columns().stream().filter(each -> each != Column.NUMBER).toList()
            : headings.columns();
    long letters = columns.stream().filter(each -> each == null).count();
    if (letters > 1) {
      columns = columns.stream().filter(each -> each != null).toList();
    }
    String closed = PlainHeadings.withDatesClosed(text);
    for (List<String> cells :
        List.of(List.of(WIDE_GAP.split(closed.strip())), FlatRow.tokens(closed))) {
      if (cells.size() == columns.size() && fits(cells, columns)) {
        for (int i = 0; i < cells.size(); i++) {
          if (columns.get(i) != null) {
            record.add(columns.get(i), cells.get(i));
          }
        }
        return;
      }
    }
    if (headings.aligned() && headings.fillAligned(record, text, numberTaken)) {
      return;
    }
    FlatRow.fill(record, text, columns.stream().filter(each -> each != null).toList());
  }

  private static boolean fits(List<String> cells, List<Column> columns) {
    int date = columns.indexOf(Column.DATE);
    boolean dateFits =
        date < 0
            || cells.get(date).matches(NO_DATE)
            || !JapaneseDates.find(cells.get(date)).isEmpty();
    Set<Integer> elsewhere = new java.util.TreeSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i != date
          && columns.get(i) == Column.PARTNER
          && !JapaneseDates.find(END_BRACKET.matcher(cells.get(i)).replaceAll("")).isEmpty()) {
        elsewhere.add(i);
      }
    }
    return dateFits && elsewhere.isEmpty();
  }

  /**
   * A further line of a record: its words belong to the cell they stand under, or that is not
   * complete.
   */
  static void fillFurther(ListRecord record, String text, String above, PlainHeadings headings) {
    if (text.strip().startsWith("※") && Standing.tellsOfEnd(text)) {
      record.add(Column.REMARKS, text.strip());
      return;
    }
    if (!record.has(Column.DATE) && record.has(Column.PARTNER) && FlatRow.beginsWithDate(text)) {
      FlatRow.fillDate(
          record, text, headings.columns().stream().filter(each -> each != null).toList());
      return;
    }
    if (!record.has(Column.DATE) && !JapaneseDates.find(text).isEmpty()) {
      FlatRow.fill(record, text, headings.columns().stream().filter(each -> each != null).toList());
      return;
    }
    if (headings.aligned() && headings.joinAligned(record, text, above)) {
      return;
    }
    for (String token : FlatRow.tokens(text)) {
      boolean openTitle = record.has(Column.TITLE) && !FlatRow.endsTitle(record.get(Column.TITLE));
      boolean openPartner =
          record.has(Column.PARTNER) && !PartnerList.isBody(lastLine(record.get(Column.PARTNER)));
      boolean mayGoOn = !openTitle && !openPartner && lacksCellBehindPartner(record, headings);
      if (openTitle) {
        record.join(Column.TITLE, token);
      } else if (mayGoOn && BRANCH.matcher(token).matches()) {
        record.join(Column.PARTNER, token);
      } else if (openPartner
          || PartnerList.isBody(token) && record.get(Column.PARTNER).endsWith("、")) {
        record.join(Column.PARTNER, token);
      } else {
        if (mayGoOn && record.doubt() == null && !token.startsWith("※")) {
          record.doubt("相手方の名が次の行に続くおそれがあります。");
        }
        record.add(Column.REMARKS, token);
      }
    }
  }

  /**
   * Whether the first line of a row ended with the partner although other columns stand behind it,
   * so that the next line may be the rest of the name or the next cell.
   */
  private static boolean lacksCellBehindPartner(ListRecord record, PlainHeadings headings) {
    int partner = headings.columns().indexOf(Column.PARTNER);
    return partner >= 0
        && record.has(Column.PARTNER)
        && !record.has(Column.REMARKS)
        && headings.columns().subList(partner + 1, headings.columns().size()).stream()
            .anyMatch(each -> each != null && each != Column.DATE && !record.has(each))
        && headings.columns().subList(partner + 1, headings.columns().size()).stream()
            .noneMatch(record::has);
  }

  private static String lastLine(String text) {
    return text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('、')) + 1);
  }
}
