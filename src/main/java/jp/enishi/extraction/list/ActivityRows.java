package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.model.LineRange;

/**
 * Cuts the lines below the headings of a table of activities into rows. Blank lines may stand
 * anywhere or nowhere: a row begins with a body, and bodies below one another without anything done
 * between them share a row.
 */
final class ActivityRows {

  static final String RULE = "list/body-activities";

  private static final Pattern BULLET = Pattern.compile("^[・･●○※].*");

  /** Name and first item in one line: 株式会社A ・チラシの設置. */
  private static final Pattern NAME_AND_ITEM = Pattern.compile("^(.{2,50}?)[\\s　]+([・･●○※].*)$");

  /** An item that goes on in the next line. */
  private static final Pattern CUT = Pattern.compile(".*[、，,・のをにがはとでや（(「]$");

  private static final int LONGEST_FIELD = 12;

  private final Lines lines;
  private final List<ActivityRow> rows = new ArrayList<>();
  private int next;

  private List<String> fields = new ArrayList<>();
  private boolean fieldsOver;
  private boolean inItem;
  private final List<ActivityRow.Name> names = new ArrayList<>();
  private final List<ActivityRow.Item> items = new ArrayList<>();
  private final List<Passage.Line> told = new ArrayList<>();
  private int last;

  /**
   * @param first the line below the headings
   */
  ActivityRows(Lines lines, int first) {
    this.lines = lines;
    this.next = first;
  }

  /** The rows down to the first line that belongs to none; takes their lines. */
  List<ActivityRow> read() {
    for (; next <= lines.count() && lines.isFree(next); next++) {
      String text = lines.text(next).strip();
      if (text.isEmpty()) {
        inItem = false;
        continue;
      }
      if (!take(text)) {
        break;
      }
      lines.take(next, RULE, text);
      last = next;
    }
    endRow();
    return rows;
  }

  /** The last line looked at. */
  int last() {
    return next - 1;
  }

  private boolean take(String text) {
    if (BULLET.matcher(text).matches()) {
      if (names.isEmpty()) {
        return false;
      }
      item(text);
      return true;
    }
    String name = nameAt(text);
    if (name != null) {
      name(name, text.substring(name.length()).strip());
      return true;
    }
    if (inItem) {
      goesOn(text);
      return true;
    }
    return text.length() <= LONGEST_FIELD && field(text);
  }

  /**
   * The body with which the line begins a row; null when it goes on with an item, or names none.
   */
  private String nameAt(String text) {
    Matcher withItem = NAME_AND_ITEM.matcher(text);
    if (withItem.matches() && PartnerList.isBody(withItem.group(1))) {
      return withItem.group(1);
    }
    String word = text.split("[\\s　]")[0];
    boolean alone = word.length() == text.length();
    boolean cut = inItem && CUT.matcher(items.get(items.size() - 1).text()).matches();
    return PartnerList.isBody(word) && (!inItem || alone && !cut) ? word : null;
  }

  private void name(String name, String rest) {
    if (!items.isEmpty()) {
      endRow();
    }
    names.add(new ActivityRow.Name(name, next));
    fieldsOver = true;
    inItem = false;
    if (!rest.isEmpty()) {
      item(rest);
    }
  }

  private void item(String text) {
    String bare = Wording.unified(text).replaceFirst("^[・●○※] ?", "");
    items.add(new ActivityRow.Item(bare, new LineRange(next, next)));
    told.add(new Passage.Line(next, text));
    inItem = true;
  }

  private void goesOn(String text) {
    ActivityRow.Item begun = items.remove(items.size() - 1);
    String between = CUT.matcher(begun.text()).matches() ? "" : " ";
    String whole = begun.text() + between + Wording.unified(text);
    items.add(new ActivityRow.Item(whole, new LineRange(begun.lines().from(), next)));
    told.add(new Passage.Line(next, text));
  }

  private boolean field(String text) {
    endRow();
    if (fieldsOver) {
      fields = new ArrayList<>();
      fieldsOver = false;
    }
    fields.add(Wording.unified(text));
    return true;
  }

  private void endRow() {
    if (!names.isEmpty()) {
      rows.add(
          new ActivityRow(
              List.copyOf(fields),
              List.copyOf(names),
              List.copyOf(items),
              List.copyOf(told),
              last));
    }
    names.clear();
    items.clear();
    told.clear();
    inItem = false;
  }
}
