package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.source.ThemeFact;

/**
 * Themes year by year, from the table that marks the years by ○ and from the sheets. A status that
 * the sheet does not print plainly says by which rule it was decided.
 */
final class Themes {

  private static final Pattern ROW = Pattern.compile("^(.+?) ?\\(([^()]+)\\)$");
  private static final Pattern YEAR = Pattern.compile("^((?:R|令和)\\d+(?:年度)?)(?: ?\\(案\\))?$");
  private static final Pattern MARK = Pattern.compile("^[○◯〇](.*)$");

  private final String council;
  private final String thisYear;
  private final Map<String, ThemeSheet> sheets;
  private final List<ThemeFact> themes = new ArrayList<>();

  Themes(String council, String thisYear, Map<String, ThemeSheet> sheets) {
    this.council = council;
    this.thisYear = thisYear;
    this.sheets = sheets;
  }

  List<ThemeFact> read(DocumentText document) {
    Map<Integer, String> years = new LinkedHashMap<>();
    for (int i = 1; i <= document.lines().size(); i++) {
      String[] cells = document.line(i).split("\\t", -1);
      if (cells.length < 3) {
        years.clear();
        continue;
      }
      Map<Integer, String> heading = years(cells);
      if (!heading.isEmpty()) {
        years = heading;
      } else if (!years.isEmpty()) {
        row(cells, years, i);
      }
    }
    if (themes.isEmpty()) {
      themes.addAll(new ThemeTables(council, thisYear).read(document));
      sheets
          .values()
          .forEach(each -> add(each.title(), each, List.of(), thisYear, null, each.lines()));
    }
    return themes;
  }

  private static Map<Integer, String> years(String[] cells) {
    Map<Integer, String> years = new LinkedHashMap<>();
    for (int i = 1; i < cells.length; i++) {
      Matcher year = YEAR.matcher(Wording.unified(cells[i]));
      if (year.matches()) {
        years.put(i, year.group(1));
      }
    }
    return years;
  }

  private void row(String[] cells, Map<Integer, String> years, int line) {
    Matcher row = ROW.matcher(Wording.unified(cells[0]));
    if (!row.matches()) {
      return;
    }
    String title = row.group(1);
    ThemeSheet sheet = sheets.get(Wording.bare(title));
    boolean before = false;
    for (Map.Entry<Integer, String> year : years.entrySet()) {
      Matcher mark = MARK.matcher(cell(cells, year.getKey()));
      if (mark.matches()) {
        String printed = mark.group(1).strip();
        String status = printed.isEmpty() ? before ? "継続" : null : printed;
        add(
            title,
            sheet,
            ThemeSheets.items(row.group(2)),
            year.getValue(),
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
      String year,
      String mark,
      LineRange lines) {
    boolean current = sameYear(year, thisYear);
    Optional<String> ofSheet =
        current && sheet != null ? Optional.ofNullable(sheet.status()) : Optional.empty();
    String status;
    String rule;
    if (ofSheet.isPresent()) {
      status = ofSheet.get().contains("終了") ? "終了" : "継続";
      rule = "個票の見出し（" + ofSheet.get() + "）による";
    } else if (mark != null) {
      status = mark;
      rule = "協議事項の表の印による";
    } else {
      status = current ? "協議中" : "新規";
      rule = current ? "協議事項の表に○だけがある" : "協議事項の表で、この年度から○がある";
    }
    themes.add(
        new ThemeFact(
            council,
            title,
            sheet == null || sheet.proposers().isEmpty() ? proposers : sheet.proposers(),
            sheet == null ? List.of() : sheet.departments(),
            year,
            status,
            "協議事項",
            sheet == null ? lines : sheet.lines(),
            rule));
  }

  private static boolean sameYear(String a, String b) {
    return b != null && FiscalYears.of(a).equals(FiscalYears.of(b));
  }
}
