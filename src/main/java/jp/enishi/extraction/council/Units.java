package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.LineRange;
import jp.enishi.source.ThemeFact;
import jp.enishi.source.UnitFact;

/**
 * Parts of the members, most of them of the prefecture: those whose heads are present, those that
 * lead a theme by its sheet or by a table's column 担当部局, those that made an annex, and teams that
 * were set up.
 */
final class Units {

  private static final double SURE = 0.9;
  private static final double TOLD = 0.85;
  private static final Pattern DEPARTMENTS =
      Pattern.compile("(?:県|府|都|道)?の?(?:担当|所管|主管)(?:課|部局|部署|室|部|局)?");
  private static final Pattern THEME = Pattern.compile("^(.+?) ?\\([^()]+\\)$");
  private static final Pattern ITEM = Pattern.compile("([^\\s、,・/()]+)( ?\\([^()]*\\))?");
  private static final String PART = "[\\p{IsHan}ァ-ヺー・A-Za-z]{1,24}?" + OfficeTitle.PARTS;
  private static final Pattern ANNEX =
      Pattern.compile(
          "^(?:・|- )?(?:参考|別添)?資料 ?(?:No\\.?)?\\d+(?:-\\d+)?[ :.、]*(.+?) ?\\((" + PART + ")\\)$");
  private static final Pattern MAKER = Pattern.compile("^(" + PART + ")(?:\\((" + PART + ")\\))?$");
  private static final Pattern DATE = Pattern.compile("^(?:令和|平成)(?:\\d+|元)年\\d{1,2}月\\d{1,2}日$");
  private static final Pattern TEAM = Pattern.compile("「([^「」]{2,30}(?:プロジェクトチーム|タスクフォース|PT|TF))」");
  private static final Pattern TEAM_ITEM = Pattern.compile("^- ?(?:\\d{1,2} ?)?「[^「」]+」$");

  private final String council;
  private final String prefecture;
  private final LocalGovernments localGovernments;
  private final List<UnitFact> units = new ArrayList<>();

  /**
   * @param prefecture whose parts those are that stand without a name of an organisation; or null,
   *     when it is not known and they are left
   */
  Units(String council, String prefecture, LocalGovernments localGovernments) {
    this.council = council;
    this.prefecture = prefecture;
    this.localGovernments = localGovernments;
  }

  /** Offices of the prefecture or of another local government that a cell names. */
  void present(Attendance attendance) {
    for (Attendance.Part part : attendance.parts()) {
      for (Attendance.Office each : part.offices()) {
        String whose = each.body() != null ? each.body() : part.ofPrefecture() ? prefecture : null;
        boolean known = whose != null && !localGovernments.named(whose).isEmpty();
        if (known && !Membership.isWhole(each.name())) {
          String deputy = each.deputy() == null ? "" : "（代理：" + each.deputy() + "）";
          add(
              whose,
              OfficeTitle.unit(each.name()).orElse(null),
              each.name() + deputy,
              "出席",
              council,
              "出席者",
              each.line(),
              "council/attendance",
              SURE);
        }
      }
    }
  }

  /** Who leads the themes: by the sheets, and by tables with a row for each theme. */
  void leading(Collection<ThemeSheet> sheets, List<ThemeFact> themes, DocumentText document) {
    for (ThemeSheet each : sheets) {
      if (themes.stream().anyMatch(theme -> theme.title().equals(each.title()))) {
        each.departments()
            .forEach(unit -> lead(unit, unit, each.title(), "協議事項", each.departmentsLine()));
      }
    }
    int column = -1;
    for (int i = 1; i <= document.lines().size(); i++) {
      String[] cells = document.line(i).split("\\t", -1);
      int heading = departments(cells);
      if (cells.length < 3) {
        column = -1;
      } else if (heading >= 0) {
        column = heading;
      } else if (column >= 0 && column < cells.length) {
        row(Wording.unified(cells[0]), cells, column, themes, i);
      }
    }
  }

  private static int departments(String[] cells) {
    for (int k = 1; k < cells.length && cells.length > 2; k++) {
      if (DEPARTMENTS.matcher(Wording.unified(cells[k]).replace(" ", "")).matches()) {
        return k;
      }
    }
    return -1;
  }

  private void row(String first, String[] cells, int column, List<ThemeFact> themes, int line) {
    Matcher theme = THEME.matcher(first);
    String bare = theme.matches() ? theme.group(1) : first;
    themes.stream()
        .map(ThemeFact::title)
        .filter(each -> each.equals(bare) || each.equals(Wording.unified(cells[1])))
        .findFirst()
        .ifPresent(
            title -> {
              Matcher item = ITEM.matcher(Wording.unified(cells[column]));
              while (item.find()) {
                lead(item.group(1), item.group(), title, "開催状況", line);
              }
            });
  }

  private void lead(String unit, String printed, String theme, String entry, int line) {
    add(prefecture, unit, printed, "担当", theme, entry, line, "council/department", SURE);
  }

  /** Who made an annex: behind its title in the list of papers, or below its date. */
  void making(DocumentText document) {
    boolean dated = false;
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = Wording.unified(document.line(i));
      Matcher annex = ANNEX.matcher(line);
      Matcher maker = MAKER.matcher(line);
      if (annex.matches()) {
        made(annex.group(2), annex.group(2), annex.group(1), "配付資料", i);
      } else if (dated && maker.matches()) {
        String within = maker.group(2) == null ? "" : maker.group(2);
        made(maker.group(1) + within, line, null, "参考資料", i);
      }
      dated = DATE.matcher(line.replace(" ", "")).matches();
    }
  }

  private void made(String unit, String printed, String paper, String entry, int line) {
    add(prefecture, unit, printed, "作成", paper, entry, line, "council/made-by", TOLD);
  }

  /** Teams in quotation marks that the prefecture set up: in a sentence about 県, or in a list. */
  void teams(DocumentText document) {
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = Wording.unified(document.line(i));
      boolean own = line.matches("^(?:- )?(?:本|当)?[県府都道](?:で)?は、.*");
      Matcher team = TEAM.matcher(line);
      while ((own || TEAM_ITEM.matcher(line).matches()) && team.find()) {
        String name = team.group(1).replaceFirst("PT$", "プロジェクトチーム");
        add(prefecture, name, team.group(1), "設置", null, "参考資料", i, "council/team", TOLD);
      }
    }
  }

  private void add(
      String whose,
      String unit,
      String printed,
      String role,
      String link,
      String entry,
      int line,
      String rule,
      double confidence) {
    if (whose != null) {
      units.add(
          new UnitFact(
              council,
              whose,
              unit,
              printed,
              role,
              link,
              entry,
              new LineRange(line, line),
              rule,
              confidence));
    }
  }

  List<UnitFact> units() {
    return units;
  }
}
