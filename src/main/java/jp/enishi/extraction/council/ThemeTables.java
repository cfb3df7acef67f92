package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.source.ThemeFact;

/**
 * Tables of themes with a column of those who proposed them, under a heading that says the year.
 */
final class ThemeTables {

  private static final Map<String, Pattern> COLUMNS =
      Map.of(
          "title", Pattern.compile("(?:.*(?:テーマ|項目|事項|課題))(?:名)?"),
          "proposers", Pattern.compile("(?:共同)?提案(?:市町村|市町|自治体|団体|者|元).*"),
          "departments", Pattern.compile("(?:県|府|都|道)?の?(?:担当|所管|主管).*"),
          "status", Pattern.compile("区分|状況|備考|取り?扱い?|方向性|結果"));
  private static final Pattern YEAR = Pattern.compile("(?:令和|平成|R|H)(?:\\d+|元)年?度|20\\d\\d年度");
  private static final Pattern STATUS = Pattern.compile("継続|終了|新規");

  private final String council;
  private final String thisYear;

  /** The fiscal year of the table as printed, and whether its themes are only proposed. */
  private record Year(String printed, boolean draft) {}

  ThemeTables(String council, String thisYear) {
    this.council = council;
    this.thisYear = thisYear;
  }

  List<ThemeFact> read(DocumentText document) {
    List<ThemeFact> themes = new ArrayList<>();
    Map<String, Integer> columns = Map.of();
    String year = thisYear;
    boolean draft = false;
    for (int i = 1; i <= document.lines().size(); i++) {
      String[] cells = document.line(i).split("\\t", -1);
      if (cells.length < 3) {
        columns = Map.of();
        Matcher printed = YEAR.matcher(Wording.unified(document.line(i)));
        if (printed.find()) {
          year = printed.group();
          draft = Drafts.isIn(document.line(i));
        }
        continue;
      }
      Map<String, Integer> heading = columns(cells);
      if (heading.containsKey("title") && heading.containsKey("proposers")) {
        columns = heading;
        draft |= isDraft(cells, heading);
      } else if (!columns.isEmpty()) {
        String title = cell(cells, columns.get("title"));
        List<String> proposers = ThemeSheets.items(cell(cells, columns.get("proposers")));
        if (!title.isEmpty() && !proposers.isEmpty()) {
          themes.add(theme(title, proposers, cells, columns, new Year(year, draft), i));
        }
      }
    }
    return themes;
  }

  /** Whether the column of themes or of their status is headed as a draft. */
  private static boolean isDraft(String[] cells, Map<String, Integer> heading) {
    return heading.entrySet().stream()
        .filter(each -> each.getKey().matches("title|status"))
        .anyMatch(each -> Drafts.isIn(cells[each.getValue()]));
  }

  private static Map<String, Integer> columns(String[] cells) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String cell = Drafts.without(cells[i]).replace(" ", "");
      int at = i;
      COLUMNS.forEach(
          (name, pattern) -> {
            if (pattern.matcher(cell).matches()) {
              columns.putIfAbsent(name, at);
            }
          });
    }
    return columns;
  }

  private ThemeFact theme(
      String title,
      List<String> proposers,
      String[] cells,
      Map<String, Integer> columns,
      Year year,
      int line) {
    Matcher status = STATUS.matcher(cell(cells, columns.get("status")));
    boolean stated = status.find();
    boolean draft = year.draft() || Drafts.isIn(cell(cells, columns.get("status")));
    return new ThemeFact(
        council,
        title,
        proposers,
        ThemeSheets.items(cell(cells, columns.get("departments"))),
        year.printed(),
        Drafts.status(stated ? status.group() : "協議中", draft),
        "協議事項",
        new LineRange(line, line),
        (stated ? "協議事項の表の区分による" : "協議事項の表に区分がない") + (draft ? "。表の見出しに案とある" : ""));
  }

  private static String cell(String[] cells, Integer column) {
    return column == null || column >= cells.length ? "" : Wording.unified(cells[column]);
  }
}
