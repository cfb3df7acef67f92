package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.LineRange;

/**
 * Tables of agreements with their budget, turned into plain text: blocks of lines between blank
 * ones, upright words broken into single characters, titles and names broken over lines, and an
 * amount of money that ends each record.
 */
final class BudgetTables implements Layout {

  private static final String RULE = "list/budget-table";
  private static final Pattern AMOUNT =
      Pattern.compile("(?:^|\\s)([0-9][0-9,]*\\s*(?:千円|万円|百万円|円))\\s*$");
  private static final Pattern SINGLE = Pattern.compile("\\s*\\S\\s*");

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      List<Column> columns = columns(lines, i);
      if (columns != null) {
        i = readTable(lines, takeHeadings(lines, i), columns, records);
      }
    }
    return records;
  }

  private static List<Column> columns(Lines lines, int line) {
    if (!lines.isFree(line) || lines.isBlank(line)) {
      return null;
    }
    List<Column> columns =
        PlainHeadings.of(lines.text(line))
            .map(each -> each.columns().stream().filter(column -> column != null).toList())
            .orElse(List.of());
    return columns.contains(Column.BUDGET)
            && columns.contains(Column.PARTNER)
            && columns.contains(Column.TITLE)
            && !columns.contains(Column.DATE)
        ? columns
        : null;
  }

  /**
   * Takes the lines of the headings, upright words above and a second line below; says what
   * follows.
   */
  private static int takeHeadings(Lines lines, int line) {
    lines.take(line, "list/headings", lines.text(line).strip());
    lines.takeCaptionAbove(line);
    StringBuilder upright = new StringBuilder();
    for (int i = line - 1; i >= 1 && line - i < 8 && upright.length() < 4; i--) {
      if (!lines.isBlank(i) && !SINGLE.matcher(lines.text(i)).matches()) {
        break;
      }
      upright.insert(0, lines.text(i).strip());
      if (Column.of(upright.toString()).isPresent()) {
        lines.take(new LineRange(i, line - 1), "list/headings", upright.toString());
        lines.takeCaptionAbove(i);
        break;
      }
    }
    int next = line + 1;
    while (next <= lines.count()
        && !lines.isBlank(next)
        && Column.of(lines.text(next)).isPresent()) {
      lines.take(next, "list/headings", lines.text(next).strip());
      next++;
    }
    return next;
  }

  /** Reads up to the next headings; says at which line it stopped. */
  private static int readTable(
      Lines lines, int first, List<Column> columns, List<ListRecord> records) {
    int end = first;
    while (end <= lines.count() && PlainHeadings.of(lines.text(end)).isEmpty()) {
      end++;
    }
    int caption = end <= lines.count() ? lines.captionAbove(end) : 0;
    end = caption > first ? caption : end;
    String field = "";
    BudgetRecord record = new BudgetRecord(RULE, columns);
    StringBuilder upright = new StringBuilder();
    for (int i = first; i < end; i++) {
      String text = lines.text(i);
      if (lines.isBlank(i)) {
        record.endBlock();
        continue;
      }
      boolean block = i == 1 || lines.isBlank(i - 1) || SINGLE.matcher(lines.text(i - 1)).matches();
      if (SINGLE.matcher(text).matches() && block) {
        if (record.isWhole()) {
          record.finish(lines, field, records);
          record = new BudgetRecord(RULE, columns);
        }
        if (record.isEmpty()) {
          upright.append(text.strip());
          lines.take(i, RULE, text.strip());
          continue;
        }
      }
      if (!upright.isEmpty()) {
        field = upright.toString();
        upright.setLength(0);
      }
      Matcher amount = AMOUNT.matcher(Wording.unified(text));
      boolean startsNext =
          record.isWhole() && block && !amount.find() && !text.strip().startsWith("※");
      if (startsNext && !continuesRemark(lines, i)) {
        record.finish(lines, field, records);
        record = new BudgetRecord(RULE, columns);
      }
      record.take(text, i);
    }
    record.finish(lines, field, records);
    return end - 1;
  }

  /** Whether the block goes on with a remark that began with ※. */
  private static boolean continuesRemark(Lines lines, int line) {
    for (int i = line - 1; i > 0 && !lines.isBlank(i); i--) {
      if (lines.text(i).strip().startsWith("※")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words are a name that may stand in the column of partners. */
  static boolean isPartner(String words) {
    return PartnerList.isBody(words)
        || words.matches(".{2,20}[市町村州県](?:[（(].{2,20}[)）])?")
        || words.matches("\\d{1,3}(?:団体|社|者|機関)");
  }

  static List<String> tokens(String line) {
    return new ArrayList<>(FlatRow.tokens(line));
  }

  static Matcher amount(String line) {
    return AMOUNT.matcher(line);
  }
}
