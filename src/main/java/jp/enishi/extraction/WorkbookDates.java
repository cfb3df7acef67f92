package jp.enishi.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which cells of a workbook are days. The library knows the formats of western calendars; those of
 * the Japanese one, and the numbers that Excel in Japanese gives its own formats, are known here.
 */
final class WorkbookDates {

  /** Formats without a text in the file, by number: ECMA-376-1, 18.8.30, for ja-JP. */
  private static final Map<Integer, String> JAPANESE =
      Map.ofEntries(
          Map.entry(27, "ge.m.d"),
          Map.entry(28, "ggge年m月d日"),
          Map.entry(29, "ggge年m月d日"),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy年m月d日"),
          Map.entry(34, "yyyy年m月"),
          Map.entry(36, "ge.m.d"),
          Map.entry(50, "ge.m.d"),
          Map.entry(51, "ggge年m月d日"),
          Map.entry(52, "yyyy年m月"),
          Map.entry(54, "ggge年m月d日"),
          Map.entry(55, "yyyy年m月"),
          Map.entry(57, "ge.m.d"),
          Map.entry(58, "ggge年m月d日"));

  /** Text in quotes, in square brackets or behind a backslash is no place of a date. */
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|;.*");

  /** An era year, and nothing that belongs to a number. */
  private static final Pattern ERA = Pattern.compile("[^0#?]*(?:g|e{1,2}(?![+-]))[^0#?]*");

  private WorkbookDates() {}

  /** The places of its format (y or e, m, d) in small letters when the number is a day, or null. */
  static String format(Cell cell) {
    // Below 1 it is a time of day, or nothing.
    if (cell.getNumericCellValue() < 1) {
      return null;
    }
    String builtIn = JAPANESE.get((int) cell.getCellStyle().getDataFormat());
    String printed = cell.getCellStyle().getDataFormatString();
    if (builtIn != null || printed == null) {
      return builtIn;
    }
    String places = WORDS.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean western = DateUtil.isCellDateFormatted(cell) && places.matches(".*[yd].*");
    return western || isOfAnEra(places) ? places : null;
  }

  private static boolean isOfAnEra(String places) {
    return !places.equals("general") && ERA.matcher(places).matches();
  }
}
