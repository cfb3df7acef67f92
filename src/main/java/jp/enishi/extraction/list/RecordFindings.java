package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.issue.Severity;

/** What is doubtful or missing in a record. */
final class RecordFindings {

  /** A wide gap or a mark of another record inside a name. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("\\S(?: {4,}|　{2,})\\S|\\S[◆■●▼★]\\S");

  private final Findings findings;
  private final PartnerFindings partners;
  private ListRecord fromTitle;
  private String partnerInTitle;

  RecordFindings(Findings findings) {
    this.findings = findings;
    this.partners = new PartnerFindings(findings);
  }

  /** Remembers that the partner of the record about to be reported stands in its title alone. */
  void partnerFromTitle(ListRecord record, String partner) {
    fromTitle = record;
    partnerInTitle = partner;
  }

  void report(ReadRecord read) {
    if (fromTitle == read.record()) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "相手方の欄がないため、表題から相手方を読み取りました。",
          List.of(read.title()),
          partnerInTitle,
          "表題の「…との協定」");
    }
    if (read.record().doubt() != null) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.WARNING,
          read.record().doubt(),
          List.of(read.title()),
          null,
          read.record().rule());
    }
    if (read.record().isTitleCarried()) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "協定名の欄が空です。上の行の協定名が続くものとみなしました。",
          List.of(read.title()),
          read.title(),
          "結合されたセルは下の行にも及ぶ");
    }
    if (read.record().isKindCarried()) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "種別の欄が空です。上の行の種別が続くものとみなしました。",
          List.of(read.title()),
          read.record().get(Column.KIND),
          "結合されたセルは下の行にも及ぶ");
    }
    if (read.record().carriedEra() != null) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "元号のない年です。上の行の元号が続くものとみなしました。",
          List.of(read.record().get(Column.DATE)),
          read.record().carriedEra(),
          "省かれた元号は上の行と同じ");
    }
    if (read.record().isOwnerCarried()) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "自治体名の欄が空です。上の行の自治体が続くものとみなしました。",
          List.of(read.record().get(Column.OWNER)),
          read.record().get(Column.OWNER),
          "結合されたセルは下の行にも及ぶ");
    }
    if (!read.record().tooLong().isEmpty()) {
      findings.about(
          read,
          Findings.UNREADABLE,
          Severity.WARNING,
          "欄の文字が多すぎるため読み取りません。",
          List.of(read.record().tooLong().toString()),
          null,
          null);
    }
    String names = read.record().get(Column.TITLE) + "\n" + read.record().get(Column.PARTNER);
    if (RUN_TOGETHER.matcher(names).find()) {
      read.record().leaveOpen();
      findings.about(
          read,
          Findings.UNREADABLE,
          Severity.WARNING,
          "離れた位置の語句が一つの欄に入っています。段組みや列がくずれているおそれがあります。",
          List.of(names),
          null,
          null);
    }
    for (String each : RecordDoubts.of(read)) {
      if (RecordDoubts.OPEN.contains(each)) {
        read.record().leaveOpen();
      }
      doubtful(read, each);
    }
    LaterEvents.report(read, findings);
    if (AgreementKind.isUnknownTie(read.record(), read.kind())) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.WARNING,
          "種類の欄の語に当たる種別がありません。",
          List.of(read.record().get(Column.KIND)),
          read.kind(),
          "ほかの種別の語がなければ連携協定");
    }
    String denial = AgreementKind.denial(read.record());
    if (!denial.isEmpty()) {
      findings.about(
          read,
          Findings.ASSUMED,
          Severity.WARNING,
          "姉妹・友好都市ではないとされています。",
          List.of(denial),
          read.kind(),
          "見出しの種別はとらない");
    }
    partners.report(read);
    reportDates(read);
  }

  /** The same of one of which it is open with whom or whether an agreement was made. */
  void open(ReadRecord read, String why) {
    read.record().leaveOpen();
    doubtful(read, why);
  }

  /** Marks a record as one that a person has to look at. */
  void doubtful(ReadRecord read, String why) {
    findings.about(
        read,
        Findings.UNREADABLE,
        Severity.WARNING,
        why,
        List.of(read.title() + " " + read.record().get(Column.DATE).replace('\n', ' ')),
        null,
        null);
  }

  /** The one heading that tells the kind names two. */
  void kindOpen(ReadRecord read) {
    findings.about(
        read,
        Findings.ASSUMED,
        Severity.WARNING,
        "見出しが姉妹都市と友好都市の両方を挙げており、どちらの提携か分かりません。",
        List.of(read.record().section()),
        read.kind(),
        "先に挙げられたものとみなす");
  }

  /** Neither title nor column nor heading tells the kind of the tie. */
  void kindUntold(ReadRecord read) {
    findings.about(
        read,
        Findings.ASSUMED,
        Severity.WARNING,
        "提携の種類が書かれていません。",
        List.of(read.record().section()),
        read.kind(),
        "連携協定とみなす");
  }

  /** What the list prints but no agreement is: one planned, or a project without agreement. */
  void leftOut(ListRecord record, Standing standing) {
    findings.add(
        standing.name().toLowerCase(java.util.Locale.ROOT),
        Severity.NOTE,
        null,
        null,
        record.lines(),
        switch (standing) {
          case PLANNED -> "締結の予定とみられるため、協定として取り込みません。";
          case OTHERS -> "見出しがほかの団体の協定、または当事者でない協定としているため、取り込みません。";
          case REPEATED -> "再掲とされているため、もう一度は取り込みません。";
          default -> "協定ではない事業とされているため、取り込みません。";
        },
        List.of(
            (record.get(Column.TITLE)
                    + " "
                    + record.get(Column.PARTNER)
                    + " "
                    + record.get(Column.DATE))
                .strip()),
        null,
        null);
  }

  /** What is to be said of partners. */
  PartnerFindings partners() {
    return partners;
  }

  private void reportDates(ReadRecord read) {
    for (StatedDate each : read.dates()) {
      if (each.read().impossible() != null) {
        findings.about(
            read,
            Findings.UNREADABLE,
            Severity.ERROR,
            "ありえない日付です。" + each.read().impossible(),
            List.of(each.read().printed()),
            null,
            null);
      } else if (each.read().contradictory()) {
        findings.add(
            each.read()
                .contradiction(
                    read.id() == null ? List.of() : List.of(read.id()),
                    read.entry(),
                    read.record().lines()));
      }
    }
    String cell = read.record().get(Column.DATE);
    if (read.dates().isEmpty() && !cell.isEmpty()) {
      findings.about(
          read, Findings.UNREADABLE, Severity.WARNING, "日付が読み取れません。", List.of(cell), null, null);
    }
  }
}
