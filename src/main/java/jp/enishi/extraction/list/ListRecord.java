package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.LineRange;

/**
 * One record of a list while it is being put together: its cells by what they hold, as plain text.
 */
final class ListRecord {

  /** Longer cells are left unread: no office writes them, and reading them would take too long. */
  private static final int LONGEST_CELL = 20_000;

  private static final Pattern END_BRACKET =
      Pattern.compile("[（(]([^（()）]*(?:終了|解消|解除|失効|廃止)[^（()）]*)[)）]");

  private final Map<Column, String> cells = new EnumMap<>(Column.class);
  private final Set<Column> tooLong = EnumSet.noneOf(Column.class);
  private final List<String> marked = new ArrayList<>();
  private final String rule;
  private String section;
  private int first = Integer.MAX_VALUE;
  private int last;
  private boolean ownerCarried;
  private boolean titleCarried;
  private boolean kindCarried;
  private boolean kindRemarked;
  private boolean titleFromKind;
  private String caption = "";
  private Integer printedPartners;
  private LineRange printedPartnersAt;
  private String doubt;
  private String carriedEra;
  private Standing headed = Standing.STATED;
  private boolean open;

  /**
   * @param rule the layout that reads it
   * @param section the heading it stands under, or ""
   */
  ListRecord(String rule, String section) {
    this.rule = rule;
    this.section = section;
  }

  String get(Column column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(Column column) {
    return !get(column).isEmpty();
  }

  /** Puts a cell; what was there stays before it, in a line of its own. */
  ListRecord add(Column column, String text) {
    if (text.length() + get(column).length() > LONGEST_CELL) {
      tooLong.add(column);
    } else if (!text.isBlank()) {
      cells.merge(column, text.strip(), (a, b) -> a.equals(b) ? a : a + "\n" + b);
    }
    return this;
  }

  /** Goes on with a cell whose text is broken over lines. */
  ListRecord join(Column column, String text) {
    if (text.length() + get(column).length() > LONGEST_CELL) {
      tooLong.add(column);
    } else {
      cells.merge(column, text.strip(), (a, b) -> a.isEmpty() ? b : joined(a, b));
    }
    return this;
  }

  /** Words marked with ○ in columns of their own. */
  void mark(String heading) {
    if (!marked.contains(heading)) {
      marked.add(heading);
    }
  }

  /** The one column marked with ○, taken out of them, when its heading names a kind; else "". */
  String takeMarkedKind() {
    boolean kind = marked.size() == 1 && AgreementKind.isNamedBy(marked.get(0));
    return kind ? marked.remove(0) : "";
  }

  ListRecord at(LineRange lines) {
    first = Math.min(first, lines.from());
    last = Math.max(last, lines.to());
    return this;
  }

  ListRecord at(int line) {
    return at(new LineRange(line, line));
  }

  /** Moves it to the lines of another text. */
  void relocate(IntUnaryOperator moved) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int line = first; line <= last; line++) {
      from = Math.min(from, moved.applyAsInt(line));
      to = Math.max(to, moved.applyAsInt(line));
    }
    first = from;
    last = to;
  }

  /** Puts what a mark of repetition stands for in its place. */
  void carry(Column column, String text) {
    cells.put(column, text);
  }

  /** The kind of the row above, whose cell reaches down to this one. */
  void carryKind(String kind) {
    cells.put(Column.KIND, kind);
    kindCarried = true;
  }

  /** The kind that its own remarks tell, which holds for no other record. */
  void remarkKind(String kind) {
    cells.put(Column.KIND, kind);
    kindRemarked = true;
  }

  boolean isKindRemarked() {
    return kindRemarked;
  }

  boolean isKindCarried() {
    return kindCarried;
  }

  void carryTitle(String title) {
    cells.put(Column.TITLE, title);
    titleCarried = true;
  }

  /** The title of the row above is not its own: what it is stands in its remarks. */
  void dropCarriedTitle() {
    if (titleCarried) {
      cells.remove(Column.TITLE);
      titleCarried = false;
    }
  }

  /** 災害時相互応援協定 in the column of kinds is the title, when there is no other. */
  void titleFromKind() {
    for (Column each : List.of(Column.OUTLINE, Column.REMARKS)) {
      String words = get(each);
      boolean tellsKind =
          words.length() <= 40
              && (AgreementKind.isTie(words) || each == Column.OUTLINE && FlatRow.endsTitle(words));
      if (!has(Column.TITLE) && !has(Column.KIND) && tellsKind) {
        add(Column.KIND, words);
      }
    }
    if (!has(Column.TITLE) && get(Column.KIND).matches(".*(?:協定書?|覚書|宣言)$")) {
      add(Column.TITLE, get(Column.KIND));
      titleFromKind = true;
    }
  }

  boolean isTitleFromKind() {
    return titleFromKind;
  }

  /** The date was printed without its era, which stands in a row above. */
  void carryEra(String date) {
    carriedEra = date;
  }

  /** That date, or null. */
  String carriedEra() {
    return carriedEra;
  }

  /** Puts the owner in the place of what the cell prints. */
  void owner(String owner) {
    cells.put(Column.OWNER, owner);
  }

  void carryOwner(String owner) {
    cells.put(Column.OWNER, owner);
    ownerCarried = true;
  }

  /** The same record with another text in one cell. */
  ListRecord with(Column column, String text) {
    ListRecord other = new ListRecord(rule, section).at(lines());
    other.cells.putAll(cells);
    other.cells.put(column, text.strip());
    other.marked.addAll(marked);
    other.caption = caption;
    other.doubt = doubt;
    other.headed = headed;
    return other;
  }

  /** A bracket beside a partner that tells of an end is a remark: （R5.8.25期間満了により終了）. */
  void endFromPartner() {
    Matcher m = END_BRACKET.matcher(get(Column.PARTNER));
    if (m.find()) {
      add(Column.REMARKS, m.group(1));
      cells.put(Column.PARTNER, m.replaceAll("").strip());
    }
  }

  /** Says why it may be wrong. */
  void doubt(String reason) {
    doubt = reason;
  }

  /** It is open who its partner is, or whether it is an agreement at all. */
  void leaveOpen() {
    open = true;
  }

  boolean isOpen() {
    return open;
  }

  /** Remembers the standing that the heading above tells of all below it. */
  void head(Standing standing) {
    headed = standing;
  }

  Standing headed() {
    return headed;
  }

  /** Why it may be wrong, or null. */
  String doubt() {
    return doubt;
  }

  /** The line directly above the headings of its table. */
  void caption(String line) {
    caption = line;
  }

  String caption() {
    return caption;
  }

  boolean isOwnerCarried() {
    return ownerCarried;
  }

  boolean isTitleCarried() {
    return titleCarried;
  }

  /** Columns whose cells were too long to be read. */
  Set<Column> tooLong() {
    return tooLong;
  }

  /** The number of partners that the document prints for it. */
  void printPartners(int number, LineRange where) {
    printedPartners = number;
    printedPartnersAt = where;
  }

  /** That number, or null. */
  Integer printedPartners() {
    return printedPartners;
  }

  LineRange printedPartnersAt() {
    return printedPartnersAt;
  }

  List<String> marked() {
    return marked;
  }

  String rule() {
    return rule;
  }

  String section() {
    return section;
  }

  /** The heading above is none. */
  void withoutSection() {
    section = "";
  }

  LineRange lines() {
    return new LineRange(first, last);
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Two pieces of one text: with a space between Latin words, otherwise without. */
  static String joined(String before, String after) {
    boolean latin =
        !before.isEmpty()
            && !after.isEmpty()
            && isLatin(after.charAt(0))
            && (isLatin(before.charAt(before.length() - 1))
                || "0123456789,.".indexOf(before.charAt(before.length() - 1)) >= 0);
    return before + (latin ? " " : "") + after;
  }
}
