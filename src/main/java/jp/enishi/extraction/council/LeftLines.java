package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.UnreadLines;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MeetingFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.UnitFact;

/**
 * What no rule for council papers has read, and why: the reason for each line by the part in which
 * it stands, and the bodies that are named without a word on what they have to do with whom.
 */
final class LeftLines {

  private static final String AGENDA = "次第・日時・場所・配付資料の一覧で、団体の関係は述べられていません。";
  private static final String SEATING = "出席者の名簿と配席図のうち、どの団体の役職かが書かれていない行です（個人の氏名は読み取りません）。";
  private static final String PERSON = "人物の氏名と経歴です。個人に関わるため、今の役職のある団体のほかは読み取りません。";
  private static final String NUMBERS = "統計の数の表です。団体の関係の数ではありません。";
  private static final String SHEET = "連携事項の現状・取り組み・成果の説明、研修や催しの日で、会議の開催や団体の参加は述べられていません。";
  private static final String REST = "資料の見出しと、施策の説明です。この行から団体の関係を読み取る規則はありません。";

  private static final String UNLINKED = "団体の名がありますが、何にどう関わるのかがこの行からは決まらないため、事実にしていません。";
  private static final String CAREER = "人物の経歴に出てくる団体です。今の役職のある団体ではないため、事実にしていません。";
  private static final String CALLED_AFTER = "この行には、人物の氏名が団体の名に入っている団体があります。氏名が分かるため、書き出していません。";

  private static final Pattern NUMBER_ROW =
      Pattern.compile("^[^\\t。]*(?:\\t[^\\t。]{0,16})*\\t[0-9０-９,.％%()（） ]{2,24}(?:\\t.*)?$");
  private static final Pattern NUMBER_HEADS = Pattern.compile("^\\t+[^。]*$");

  private static final Pattern FORM = Pattern.compile("\\([株有同合]\\)|\\((?:一社|公社|一財|公財|特非|NPO)\\)");
  private static final Pattern LIST = Pattern.compile("[^。]*(?:出席者|構成員|名簿)[^。]*");

  private final DocumentText document;
  private final Attendance attendance;
  private final Profiles profiles;
  private final List<ThemeSheet> sheets;
  private final TreeSet<Integer> papers;

  LeftLines(
      DocumentText document,
      String council,
      Attendance attendance,
      Profiles profiles,
      List<ThemeSheet> sheets) {
    this.document = document;
    this.attendance = attendance;
    this.profiles = profiles;
    this.sheets = List.copyOf(sheets);
    this.papers = papers(document, council);
  }

  /** Why the line was not read, should no rule have read it. */
  String why(int line) {
    String text = document.line(line);
    if (profiles.lines().contains(line)) {
      return PERSON;
    }
    if (line < attendance.parts().get(0).line()) {
      return LIST.matcher(text).matches() ? SEATING : AGENDA;
    }
    if (line <= attendance.last() || text.matches(".*(?:配席図|座席表).*")) {
      return SEATING;
    }
    if (NUMBER_ROW.matcher(text).matches() || NUMBER_HEADS.matcher(text).matches()) {
      return NUMBERS;
    }
    return theme(line) == null ? REST : SHEET;
  }

  /** The theme in whose sheet the line stands, or null: a sheet ends where another paper begins. */
  private String theme(int line) {
    return sheets.stream()
        .filter(each -> each.lines().from() <= line)
        .max(Comparator.comparingInt(each -> each.lines().from()))
        .filter(each -> papers.subSet(each.lines().from(), line + 1).isEmpty())
        .map(ThemeSheet::title)
        .orElse(null);
  }

  /** Lines that head another paper: they name the council, the yearly schedule, or a list. */
  private static TreeSet<Integer> papers(DocumentText document, String council) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (int i = 1; i <= document.lines().size(); i++) {
      String bare = Wording.unified(document.line(i)).replaceAll("[「」]", "");
      if (!bare.contains("。") && (bare.contains(council) || bare.contains("年間スケジュール"))) {
        lines.add(i);
      }
    }
    return lines;
  }

  /** What a run of lines belongs to: the theme in whose sheet it begins. */
  UnreadLines.Where where(LineRange lines) {
    String theme = theme(lines.from());
    return theme == null ? UnreadLines.Where.DOCUMENT : new UnreadLines.Where(theme, List.of());
  }

  /** A finding for each line that names bodies of which nothing became a fact. */
  List<Finding> bodies(Facts facts, LocalGovernments localGovernments) {
    NamedBodies named = new NamedBodies(localGovernments, known(facts));
    List<Finding> findings = new ArrayList<>();
    for (int i = attendance.last() + 1; i <= document.lines().size(); i++) {
      String family = profiles.familyAt(i);
      List<String> names =
          named.left(document.line(i)).stream()
              .filter(each -> family == null || !each.contains(family))
              .toList();
      if (!names.isEmpty()) {
        add(findings, facts, i, family == null ? UNLINKED : CAREER, names);
      }
      if (profiles.calledAfter().contains(i)) {
        add(findings, facts, i, CALLED_AFTER, List.of());
      }
    }
    return findings;
  }

  private void add(
      List<Finding> findings, Facts facts, int line, String message, List<String> names) {
    LineRange lines = new LineRange(line, line);
    findings.add(
        new Finding(
            "%s-body-%03d".formatted(facts.source().id(), findings.size() + 1),
            "unread",
            Severity.NOTE,
            List.of(),
            where(lines).entry(),
            lines,
            message,
            names,
            null,
            null));
  }

  /** Whether a fact holds the name, alone or behind its legal form. */
  private static Predicate<String> known(Facts facts) {
    Set<String> names = new HashSet<>();
    facts.rows(CouncilFact.class).forEach(each -> names.add(each.name()));
    facts.rows(MemberFact.class).forEach(each -> names.add(each.name()));
    facts.rows(MeetingFact.class).forEach(each -> names.add(each.group()));
    facts.rows(UnitFact.class).forEach(each -> names.add(each.printed()));
    facts.rows(UnitFact.class).forEach(each -> names.add(String.valueOf(each.name())));
    facts.rows(BodyFact.class).forEach(each -> names.add(each.name()));
    return name -> {
      String bare = FORM.matcher(name).replaceAll("");
      return bare.isEmpty()
          || names.stream()
              .anyMatch(each -> each.length() > 2 && name.contains(each) || each.startsWith(bare));
    };
  }
}
