package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.model.LineRange;

/** The lines of a document, and which of them have been read by which rule. */
final class Lines {

  private static final Pattern AS_OF =
      Pattern.compile(
          "[（(][^（()）]*現在[^（()）]*[)）]|(?<=状況|一覧|一覧表)[\\s　]*[（(](?:令和|平成)?[0-9０-９]{1,4}年[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|末)?[)）]");

  /** A title of one agreement, or a labelled line: no heading of several. */
  private static final Pattern TITLE_OR_LABEL =
      Pattern.compile(
          "を?締結(?:しました)?。?\\s*$|[：:]\\s*\\S|^[\\s　]*(?:(?:協定|整理)番号|第[0-9０-９]{1,4}号)|と.{1,30}との?.{0,40}(?:協定書?|覚書)\\s*$|に(?:関する|係る|ついての).{0,20}(?:協定書?|覚書)\\s*$");

  /** The end of a bracket that opened in the line above. */
  private static final Pattern REST_OF_BRACKET = Pattern.compile("^[^（(]*[)）]$");

  /** What was agreed, an item of it: ・防災に関すること（飲料の提供を含む。）. */
  private static final Pattern ITEM_OF_CONTENT =
      Pattern.compile("^[・･].*に関する(?:こと|事項)(?:[（(].*[)）])?$");

  /** Set apart to the edge of the page: what stands behind it is a remark. */
  private static final Pattern WIDE_GAP = Pattern.compile(" {3,}|　{3,}");

  private static final int MOST_LINES_BELOW = 40;

  private final DocumentText document;

  /** A heading of ties that are none of the kinds: 友好関係都市（交流協定）, スポーツ・文化の協定. */
  private static final Pattern OF_OTHER_TIES =
      Pattern.compile("[^。\\t]{2,20}(?:都市|自治体|の協定)(?:[（(][^（()）]*[)）])?[\\s　]*");

  private final BitSet taken = new BitSet();
  private final List<LineReading> readings = new ArrayList<>();
  private int[] sections;

  Lines(DocumentText document) {
    this.document = document;
  }

  int count() {
    return document.lines().size();
  }

  String text(int line) {
    return document.line(line);
  }

  boolean isBlank(int line) {
    return text(line).isBlank();
  }

  boolean isFree(int line) {
    return line >= 1 && line <= count() && !taken.get(line);
  }

  /** Marks lines as read. */
  void take(LineRange lines, String rule, String read) {
    taken.set(lines.from(), lines.to() + 1);
    readings.add(new LineReading(lines, rule, read));
  }

  void take(int line, String rule, String read) {
    take(new LineRange(line, line), rule, read);
  }

  List<LineReading> readings() {
    return readings;
  }

  /** Runs of lines that are not blank and that no rule has read. */
  List<LineRange> left() {
    List<LineRange> left = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= count() + 1; i++) {
      boolean free = i <= count() && !taken.get(i) && !isBlank(i);
      if (free && start == 0) {
        start = i;
      } else if (!free && start > 0) {
        left.add(new LineRange(start, i - 1));
        start = 0;
      }
    }
    return left;
  }

  /** Words that look like the heading of a section: short, no sentence. */
  static boolean isHeading(String text) {
    String bare = WIDE_GAP.matcher(text.strip()).replaceAll("  ");
    return !bare.isEmpty()
        && bare.length() <= 60
        && (bare.indexOf('\t') < 0 || AS_OF.matcher(bare).replaceAll("").strip().indexOf('\t') < 0)
        && !bare.endsWith("。")
        && !ITEM_OF_CONTENT.matcher(bare).matches()
        && !bare.startsWith("※")
        && !REST_OF_BRACKET.matcher(bare).find();
  }

  /** Takes the caption directly above the headings of a table, which pages repeat. */
  void takeCaptionAbove(int line) {
    int caption = captionAbove(line);
    if (caption > 0) {
      take(caption, "list/caption", text(caption).strip());
    }
  }

  /** The short line directly above, or above one blank line; 0 when there is none. */
  int captionAbove(int line) {
    int above = line > 1 && isBlank(line - 1) ? line - 2 : line - 1;
    return above >= 1 && isFree(above) && !isBlank(above) && isHeading(text(above)) ? above : 0;
  }

  /** The nearest heading above that says of which kind the agreements below are, or "". */
  String sectionAbove(int line) {
    int heading = sectionLineAbove(line);
    return heading > 0 ? text(heading).strip() : "";
  }

  /** Where it stands, or 0. */
  int sectionLineAbove(int line) {
    if (sections == null) {
      findSections();
    }
    return line <= sections.length ? sections[line - 1] : 0;
  }

  /**
   * For each line the innermost heading open above it that tells a kind, at most 40 filled lines
   * above.
   */
  private void findSections() {
    sections = new int[count()];
    OpenHeadings open = new OpenHeadings();
    int seen = 0;
    for (int i = 1; i <= count(); i++) {
      int last = open.naming();
      sections[i - 1] = seen <= MOST_LINES_BELOW ? last : 0;
      String text = text(i);
      if (text.isBlank()
          || text.length() > 80 && WIDE_GAP.matcher(text.strip()).replaceAll("  ").length() > 80) {
        continue;
      }
      seen++;
      if (isHeading(text)
          && AgreementKind.isNamedBy(text)
          && !TITLE_OR_LABEL.matcher(text).find()
          && !isLabelled(text)
          && !hasDate(text)) {
        open.add(text, i, true);
        seen = 1;
      } else if (last > 0 && isAlone(i) && isAlone(last) && OF_OTHER_TIES.matcher(text).matches()) {
        open.add(text, i, true);
      } else if (OpenHeadings.isMarked(text) && isHeading(text)) {
        open.add(text, i, false);
      }
    }
  }

  /** Whether a blank line stands above and below it. */
  private boolean isAlone(int line) {
    return (line == 1 || isBlank(line - 1)) && (line == count() || isBlank(line + 1));
  }

  /** 協定名　包括連携協定 belongs to one record. */
  private static boolean isLabelled(String text) {
    String[] words = text.strip().split("[\\s　]+", 2);
    return words.length > 1 && Column.of(words[0]).isPresent();
  }

  static boolean hasDate(String text) {
    return !JapaneseDates.find(AS_OF.matcher(text).replaceAll("")).isEmpty();
  }
}
