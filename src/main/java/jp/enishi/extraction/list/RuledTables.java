package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;

/**
 * Tables whose rules are drawn with characters (┌─┬─┐, │): their rows become rows parted by tabs.
 */
final class RuledTables {

  private static final Pattern RULE = Pattern.compile("[\\s　]*[─-╿+][\\s　─-╿+=-]{2,}");
  private static final Pattern STROKE = Pattern.compile("[│┃║|｜]");
  private static final int FEWEST_RULES = 3;
  private static final int LONGEST_LINE = 2000;

  private RuledTables() {}

  /** The document with such tables parted by tabs; the same when it has none. */
  static DocumentText tabbed(DocumentText document) {
    List<String> lines = document.lines();
    long rules = lines.stream().filter(RuledTables::isRule).count();
    if (rules < FEWEST_RULES) {
      return document;
    }
    List<String> tabbed = new ArrayList<>();
    for (String each : lines) {
      boolean row = each.length() <= LONGEST_LINE && each.strip().matches("[│┃║].*[│┃║]");
      tabbed.add(isRule(each) ? "" : row ? cells(each) : each);
    }
    return new DocumentText(document.file(), document.checksum(), tabbed, document.note());
  }

  private static boolean isRule(String line) {
    return line.length() <= LONGEST_LINE
        && (line.indexOf('─') >= 0 || line.indexOf('━') >= 0 || line.indexOf('═') >= 0)
        && RULE.matcher(line).matches();
  }

  private static String cells(String line) {
    String inside = line.strip();
    List<String> cells = new ArrayList<>();
    for (String each : STROKE.split(inside.substring(1, inside.length() - 1), -1)) {
      String cell = each.replaceAll("^[\\s　]+|[\\s　]+$", "");
      // 都　市　名: a heading set wide to fill its cell.
      cells.add(cell.matches("\\p{L}(?:[\\s　]\\p{L})+") ? cell.replaceAll("[\\s　]", "") : cell);
    }
    return String.join("\t", cells);
  }
}
