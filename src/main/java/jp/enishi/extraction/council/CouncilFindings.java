package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;

/** What the papers leave open: a circle lost in conversion, a list that does not add up. */
final class CouncilFindings {

  private final String source;
  private final List<Finding> findings = new ArrayList<>();

  CouncilFindings(String source) {
    this.source = source;
  }

  List<Finding> of(Attendance attendance, Membership membership, Map<String, ThemeSheet> sheets) {
    for (Attendance.Part each : attendance.parts()) {
      if (each.printed() != null && each.printed() != each.offices().size()) {
        add(
            "contradiction",
            Severity.WARNING,
            "出席者",
            each.line(),
            "出席者の人数が、名簿の行数と合いません（" + each.name() + "）。",
            List.of("見出し：" + each.printed() + "名", "名簿：" + each.offices().size() + "行"),
            "名簿",
            "名簿の行による");
      }
    }
    if (membership.prefecture() == null) {
      add(
          "unresolved",
          Severity.ERROR,
          "出席者",
          attendance.parts().get(0).line(),
          "市町村名から都道府県が一つに決まりません。",
          List.of(),
          null,
          null);
    }
    sheets.values().forEach(this::circles);
    return findings;
  }

  private void circles(ThemeSheet sheet) {
    if (sheet.options().isEmpty()) {
      return;
    }
    String status = sheet.status();
    boolean agrees =
        status != null
            && sheet
                .circled()
                .filter(each -> each.contains("継続") == status.contains("継続"))
                .isPresent();
    if (!agrees) {
      add(
          "unreadable",
          Severity.NOTE,
          sheet.title(),
          sheet.optionsLine(),
          "来年度の取扱いで、どの選択肢が丸で囲まれていたか、文書の変換で失われています。",
          sheet.options(),
          status,
          status == null ? null : "個票の見出し（" + status + "）による");
    }
  }

  private void add(
      String kind,
      Severity severity,
      String entry,
      int line,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    findings.add(
        new Finding(
            "%s-issue-%03d".formatted(source, findings.size() + 1),
            kind,
            severity,
            List.of(),
            entry,
            new LineRange(line, line),
            message,
            readings,
            inUse,
            rule));
  }
}
