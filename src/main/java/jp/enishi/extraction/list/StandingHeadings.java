package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives records the standing that the headings open above them tell. A heading ends with the next
 * one of its form or of a higher rank; where it is open whether a heading lies below the one that
 * tells a standing or beside it, the records below it are doubtful.
 */
final class StandingHeadings {

  private static final String OPEN = "上の見出しが検討中・終了・参考などのどれを述べているか、どこまで及ぶかが分かりません。今も続く協定か確かめてください。";

  private static final int LONGEST = 300;
  private static final Pattern HTML =
      Pattern.compile("^\\s*(?:</?\\w+[^<>]*>\\s*)*?<(h[1-6]|td|th|caption|summary)\\b.*");

  /** Empty cells beside the one that is filled. */
  private static final Pattern CELLS = Pattern.compile("^[\\s|｜,]+|[\\s|｜,]+$");

  private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s.*");
  private static final Pattern NO_NOUN =
      Pattern.compile("^[※*＊]?注?[※：:].*|.*(?:ます|ません|です|ない|いる|する|ある|含む|除く|を含|を除)[。）)]?$");
  private static final Pattern OF_SEVERAL = Pattern.compile(".{0,16}(?:一覧表?|状況|協定|提携|都市|覚書)");

  private final Lines lines;
  private final BitSet held = new BitSet();
  private final List<Heading> open = new ArrayList<>();

  /** A heading that is open. */
  private static final class Heading {
    private final String form;
    private Standing told;
    private boolean filled;
    private boolean kept;

    Heading(String form, Standing told) {
      this.form = form;
      this.told = told;
    }

    /** 1 for the highest, 0 for a form without rank. */
    int rank() {
      return form.startsWith("#")
          ? form.length()
          : form.matches("h[1-6]") ? form.charAt(1) - '0' : 0;
    }
  }

  private StandingHeadings(Lines lines, List<ListRecord> records) {
    this.lines = lines;
    records.forEach(each -> held.set(each.lines().from(), each.lines().to() + 1));
  }

  /** Gives them to the records of a document, which are in the order of its lines. */
  static void give(Lines lines, List<ListRecord> records) {
    StandingHeadings headings = new StandingHeadings(lines, records);
    int line = 1;
    for (ListRecord each : records) {
      for (; line <= each.lines().from(); line++) {
        headings.pass(line);
      }
      headings.give(each);
    }
  }

  private void give(ListRecord record) {
    open.forEach(each -> each.filled = true);
    for (int i = open.size() - 1; i >= 0; i--) {
      Standing told = open.get(i).told;
      if (told == Standing.UNSURE && record.doubt() == null) {
        record.doubt(OPEN);
      }
      if (told != null) {
        record.head(told);
        return;
      }
    }
  }

  private void pass(int line) {
    String text = lines.text(line);
    if (held.get(line) || text.isBlank()) {
      return;
    }
    String bare = text.length() > LONGEST ? "" : CELLS.matcher(text).replaceAll(" ").strip();
    String words = bare.matches(".*(?:[\t|｜]|,.*,).*") ? "" : Markup.plain(bare);
    boolean heading =
        !words.isEmpty()
            && !NO_NOUN.matcher(words).matches()
            && words.indexOf('\n') < 0
            && (!Lines.hasDate(words) || words.matches(".*[たの]\\S{2,6}$"));
    Standing told = heading ? StandingWords.of(words) : null;
    String form = heading ? form(text) : "";
    if (told != null || heading && isHeading(line, words, form)) {
      add(form, told);
    } else {
      open.forEach(each -> each.filled = true);
    }
  }

  private boolean isHeading(int line, String words, String form) {
    boolean alone = Lines.isHeading(words) && !Lines.hasDate(words);
    boolean several =
        OF_SEVERAL.matcher(words).matches() || lines.sectionLineAbove(line + 1) == line;
    boolean marked = !form.isEmpty() && !form.equals("td") && !form.equals("・");
    return alone && (marked || several);
  }

  private static String form(String text) {
    Matcher html = HTML.matcher(text.toLowerCase(Locale.ROOT));
    if (html.matches()) {
      return html.group(1).equals("th") ? "td" : html.group(1);
    }
    Matcher hashes = HASHES.matcher(text);
    return hashes.matches()
        ? hashes.group(1)
        : OpenHeadings.formOf(text.replaceFirst("^[\\s　|｜*_]+", ""));
  }

  private void add(String form, Standing told) {
    Heading added = new Heading(form, told);
    int ends = endedBy(added);
    Heading above = ends < 0 ? telling() : open.get(ends);
    if (told == null && above != null && above.told != null && above.told != Standing.STATED) {
      boolean beside = ends >= 0 && (above.filled || above.rank() > 0) && !above.kept;
      if (ends >= 0 && !beside) {
        above.told = Standing.UNSURE;
        above.kept = true;
        return;
      }
      if (ends < 0 && above.filled) {
        added.told = Standing.UNSURE;
      }
    }
    if (ends >= 0) {
      open.subList(ends, open.size()).clear();
    }
    open.add(added);
  }

  /** Where the headings begin that one ends, or -1. */
  private int endedBy(Heading added) {
    for (int i = 0; i < open.size(); i++) {
      Heading each = open.get(i);
      boolean lower = added.rank() > 0 && (each.rank() == 0 || each.rank() >= added.rank());
      if (lower || added.rank() == 0 && each.form.equals(added.form)) {
        return i;
      }
    }
    return -1;
  }

  /** The innermost that tells a standing, or null. */
  private Heading telling() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).told != null) {
        return open.get(i);
      }
    }
    return null;
  }
}
