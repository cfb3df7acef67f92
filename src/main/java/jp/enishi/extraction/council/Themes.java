package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.LineReading;
import jp.enishi.extraction.UnreadLines;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.source.ThemeFact;

/**
 * Themes year by year, from the table that marks the years by ○ and from the sheets. A status that
 * the sheet does not print plainly says by which rule it was decided.
 */
final class Themes {

  private static final Pattern ROW = Pattern.compile("^(.+?) ?\\(([^()]+)\\)$");
  private static final Pattern YEAR = Pattern.compile("^(?:R|令和)\\d+(?:年度)?$");
  private static final Pattern MARK = Pattern.compile("^[○◯〇](.*)$");

  private final String council;
  private final String thisYear;
  private final Map<String, ThemeSheet> sheets;
  private final List<ThemeFact> themes = new ArrayList<>();
  private final List<LineReading> lines = new ArrayList<>();

  /** A column of the table: the fiscal year as printed, and whether it is only proposed. */
  private record Year(String printed, boolean draft) {

    private Year orDraft(boolean marked) {
      return new Year(printed, draft || marked);
    }
  }

  Themes(String council, String thisYear, Map<String, ThemeSheet> sheets) {
    this.council = council;
    this.thisYear = thisYear;
    this.sheets = sheets;
  }

  List<ThemeFact> read(DocumentText document) {
    Map<Integer, Year> years = new LinkedHashMap<>();
    for (int i = 1; i <= document.lines().size(); i++) {
      String[] cells = document.line(i).split("\\t", -1);
      if (cells.length < 3) {
        years.clear();
        continue;
      }
      Map<Integer, Year> heading = years(cells);
      if (!heading.isEmpty()) {
        years = heading;
        lines.add(line(i, "council/themes" + UnreadLines.SECTION, document.line(i)));
      } else if (!years.isEmpty()) {
        row(cells, years, i);
      }
    }
    if (themes.isEmpty()) {
      themes.addAll(new ThemeTables(council, thisYear).read(document));
      sheets
          .values()
          .forEach(
              each ->
                  add(
                      each.title(),
                      each,
                      List.of(),
                      new Year(thisYear, false),
                      null,
                      each.lines()));
    }
    return themes;
  }

  private static Map<Integer, Year> years(String[] cells) {
    Map<Integer, Year> years = new LinkedHashMap<>();
    for (int i = 1; i < cells.length; i++) {
      String year = Drafts.without(cells[i]);
      if (YEAR.matcher(year).matches()) {
        years.put(i, new Year(year, Drafts.isIn(cells[i])));
      }
    }
    return years;
  }

  private void row(String[] cells, Map<Integer, Year> years, int line) {
    Matcher row = ROW.matcher(Wording.unified(cells[0]));
    if (!row.matches()) {
      return;
    }
    String title = row.group(1);
    ThemeSheet sheet = sheets.get(Wording.bare(title));
    lines.add(line(line, "council/theme-table", title));
    boolean before = false;
    for (Map.Entry<Integer, Year> year : years.entrySet()) {
      Matcher mark = MARK.matcher(cell(cells, year.getKey()));
      if (mark.matches()) {
        String printed = Drafts.without(mark.group(1));
        String status = printed.isEmpty() ? before ? "継続" : null : printed;
        add(
            title,
            sheet,
            ThemeSheets.items(row.group(2)),
            year.getValue().orDraft(Drafts.isIn(mark.group(1))),
            status,
            new LineRange(line, line));
        before = true;
      }
    }
  }

  private static String cell(String[] cells, int column) {
    return column < cells.length ? Wording.unified(cells[column]) : "";
  }

  private void add(
      String title,
      ThemeSheet sheet,
      List<String> proposers,
      Year year,
      String mark,
      LineRange lines) {
    boolean current = sameYear(year.printed(), thisYear);
    Optional<String> ofSheet =
        current && sheet != null ? Optional.ofNullable(sheet.status()) : Optional.empty();
    String status;
    String rule;
    boolean draft = ofSheet.isPresent() ? sheet.draft() : year.draft();
    if (ofSheet.isPresent()) {
      status = ofSheet.get().contains("終了") ? "終了" : "継続";
      rule = "個票の見出し（" + ofSheet.get() + "）による" + (draft ? "。取扱いは案とある" : "");
    } else {
      status = mark != null ? mark : current ? "協議中" : "新規";
      rule =
          (mark != null ? "協議事項の表の印による" : current ? "協議事項の表に○だけがある" : "協議事項の表で、この年度から○がある")
              + (draft ? "。年度の見出しに案とある" : "");
    }
    themes.add(
        new ThemeFact(
            council,
            title,
            sheet == null || sheet.proposers().isEmpty() ? proposers : sheet.proposers(),
            sheet == null ? List.of() : sheet.departments(),
            year.printed(),
            Drafts.status(status, draft),
            "協議事項",
            ofSheet.isPresent() ? sheet.lines() : lines,
            rule));
  }

  /** Headings and rows of the table, and the sheets, from which the themes were read. */
  List<LineReading> lines() {
    return lines;
  }

  private static LineReading line(int number, String rule, String read) {
    return new LineReading(new LineRange(number, number), rule, Wording.unified(read));
  }

  private static boolean sameYear(String a, String b) {
    return b != null && FiscalYears.of(a).equals(FiscalYears.of(b));
  }
}
