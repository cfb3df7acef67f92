package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * The sheets of themes, headed by 連携事項名 … or by a number (テーマ１ …): title, who proposed it, who
 * leads it, and what becomes of it.
 */
final class ThemeSheets {

  private static final Pattern TITLE =
      Pattern.compile("^連携(?:事項|推進項目|テーマ)名 ?(.+?)(?: ?\\(([^()]*(?:継続|終了|新規)[^()]*)\\))?$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[■●◆○【(]?(?:連携|共同研究|協議|検討|研究|重点|取組)?(?:テーマ|課題|事項|項目) ?(?:No\\.?)?(?:\\d{1,2}|[一二三四五六七八九十])"
              + "(?:[】).:：、 ]+|(?=「))(.+?)(?: ?\\(([^()]*(?:継続|終了|新規)[^()]*)\\))?$");
  private static final Pattern STATUS = Pattern.compile("^\\(([^()]*(?:継続|終了|新規)[^()]*)\\)$");
  private static final Pattern RESULT =
      Pattern.compile(
          "^[・○●【]?(?:結果|状況|区分|取り?扱い|今後の(?:方向性|取り?扱い)|方向性|協議結果)[】]? ?[::]? ?(.*(?:継続|終了|新規).*)$");
  private static final Pattern PROPOSERS =
      Pattern.compile("^[・○●【]?(?:共同)?提案(?:市町村|市町|自治体|団体|者|元|主体)?(?: ?[::]|】 ?[::]?) ?(.+)$");
  private static final Pattern DEPARTMENTS =
      Pattern.compile(
          "^[・○●【]?(?:県|府|都|道)?の?(?:担当|所管|主管)(?:課|部局|部署|室|部)?(?: ?[::]|】 ?[::]?) ?(.+)$");
  private static final Pattern OPTIONS =
      Pattern.compile(".*取り?扱い.*?([①②12１２])[.．] ?(.+?)\\s+([①②12１２])[.．] ?(.+)$");
  private static final int LONGEST = 60;

  private ThemeSheets() {}

  /** The sheets by their bare title, in the order printed. */
  static Map<String, ThemeSheet> read(DocumentText document) {
    Map<String, ThemeSheet> sheets = new LinkedHashMap<>();
    List<String> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher title = title(lines.get(i));
      if (title.matches()) {
        int end = i + 1;
        while (end < Math.min(lines.size(), i + LONGEST) && !title(lines.get(end)).matches()) {
          end++;
        }
        ThemeSheet sheet = sheet(title, lines.subList(i, end), i + 1);
        if (title.pattern() == TITLE || !sheet.proposers().isEmpty()) {
          sheets.putIfAbsent(Wording.bare(sheet.title()), sheet);
        }
      }
    }
    return sheets;
  }

  /** The theme in whose sheet the line stands, or null. */
  static String themeAt(Collection<ThemeSheet> sheets, int line) {
    return sheets.stream()
        .filter(each -> each.lines().from() <= line && line < each.lines().from() + LONGEST)
        .max(Comparator.comparingInt(each -> each.lines().from()))
        .map(ThemeSheet::title)
        .orElse(null);
  }

  private static Matcher title(String line) {
    String unified = Drafts.without(line);
    Matcher named = TITLE.matcher(unified);
    return named.matches() ? named : NUMBERED.matcher(unified);
  }

  private static ThemeSheet sheet(Matcher title, List<String> lines, int titleLine) {
    String status = title.group(2);
    List<String> proposers = List.of();
    List<String> departments = List.of();
    List<String> options = List.of();
    int departmentsLine = 0;
    int last = titleLine;
    int optionsLine = 0;
    boolean draft = Drafts.isIn(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      String line = Wording.unified(lines.get(i));
      int number = titleLine + i;
      String settled = Drafts.without(line);
      Matcher found = STATUS.matcher(settled);
      Matcher result = RESULT.matcher(settled);
      if (status == null && (found.matches() || result.matches())) {
        status = found.matches() ? found.group(1) : result.group(1);
        draft |= Drafts.isIn(line);
      }
      Matcher by = PROPOSERS.matcher(line);
      Matcher lead = DEPARTMENTS.matcher(line);
      Matcher choice = OPTIONS.matcher(lines.get(i).strip());
      if (by.matches() && proposers.isEmpty()) {
        proposers = items(by.group(1));
        last = number;
      } else if (lead.matches() && departments.isEmpty()) {
        departments = items(lead.group(1));
        departmentsLine = number;
        last = number;
      } else if (choice.matches() && options.isEmpty()) {
        options =
            List.of(
                choice.group(1) + choice.group(2).strip(),
                choice.group(3) + choice.group(4).strip());
        optionsLine = number;
        draft |= Drafts.isIn(line);
      }
    }
    return new ThemeSheet(
        title.group(1),
        proposers,
        departments,
        departmentsLine,
        status,
        options,
        optionsLine,
        draft,
        new LineRange(titleLine, last));
  }

  /** The items of a list that 、 or a comma parts. */
  static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    for (String each : cell.split("[、,，]|・(?=[^、]*[市町村県]$)")) {
      if (!each.isBlank()) {
        items.add(each.strip());
      }
    }
    return items;
  }
}
