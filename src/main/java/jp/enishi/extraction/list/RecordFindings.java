package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;

/** What is doubtful or missing in a record. */
final class RecordFindings {

  /** A wide gap or a mark of another record inside a name. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("\\S(?: {4,}|　{2,})\\S|\\S[◆■●▼★]\\S");

  /** What no name of a body holds: the title of an agreement, a heading, a mark, half a bracket. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^[^\\p{L}]+$|^[市町村区県]$|^(?:協会|組合|会社|法人|支店|支部)|運営会社$|なし|[「」]|協定(?!会|機構)|覚書|宣言(?!都市)|年月日|締結日|[○◯●◎◆■※【】\\[\\]]|^(?:終了|解消|締結|提携)|[市町村][^市町村（(]{2,}[市町村]$|[−-] ?\\d+ ?[−-]|^[^（(]*[)）]|[（(][^）)]*$"
              + "|[都道府県]・[^・]{2,3}[都道府県]・|ました|しま[しす]|.との.|^(?:ほか|他|外) ?\\d|締結|調印|について|^[をはがにでへの]|[をはがにで]$|との?$");

  private final Findings findings;
  private final List<String> assumed = new ArrayList<>();
  private ListRecord fromTitle;
  private String partnerInTitle;

  RecordFindings(Findings findings) {
    this.findings = findings;
  }

  /** Remembers that the partner of the record about to be reported stands in its title alone. */
  void partnerFromTitle(ListRecord record, String partner) {
    fromTitle = record;
    partnerInTitle = partner;
  }

  void report(ReadRecord read) {
    if (fromTitle == read.record()) {
      add(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "相手方の欄がないため、表題から相手方を読み取りました。",
          List.of(read.title()),
          partnerInTitle,
          "表題の「…との協定」");
    }
    if (read.record().doubt() != null) {
      add(
          read,
          Findings.ASSUMED,
          Severity.WARNING,
          read.record().doubt(),
          List.of(read.title()),
          null,
          read.record().rule());
    }
    if (read.record().isTitleCarried()) {
      add(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "協定名の欄が空です。上の行の協定名が続くものとみなしました。",
          List.of(read.title()),
          read.title(),
          "結合されたセルは下の行にも及ぶ");
    }
    if (read.record().carriedEra() != null) {
      add(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "元号のない年です。上の行の元号が続くものとみなしました。",
          List.of(read.record().get(Column.DATE)),
          read.record().carriedEra(),
          "省かれた元号は上の行と同じ");
    }
    if (read.record().isOwnerCarried()) {
      add(
          read,
          Findings.ASSUMED,
          Severity.NOTE,
          "自治体名の欄が空です。上の行の自治体が続くものとみなしました。",
          List.of(read.record().get(Column.OWNER)),
          read.record().get(Column.OWNER),
          "結合されたセルは下の行にも及ぶ");
    }
    if (!read.record().tooLong().isEmpty()) {
      add(
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
      add(
          read,
          Findings.UNREADABLE,
          Severity.WARNING,
          "離れた位置の語句が一つの欄に入っています。段組みや列がくずれているおそれがあります。",
          List.of(names),
          null,
          null);
    }
    List<String> noNames =
        read.partners().stream()
            .filter(each -> each.isOrganization() && NO_NAME.matcher(each.name()).find())
            .map(Partner::printed)
            .toList();
    if (!noNames.isEmpty()) {
      add(
          read,
          Findings.UNREADABLE,
          Severity.WARNING,
          "相手方の名に、協定名や見出し、記号が混じっているおそれがあります。",
          noNames,
          null,
          null);
    }
    RecordDoubts.of(read).forEach(each -> doubtful(read, each));
    if (read.partners().stream().noneMatch(Partner::isOrganization)) {
      reportNoPartner(read);
    }
    read.partners().forEach(each -> reportPartner(read, each));
    reportDates(read);
  }

  private void doubtful(ReadRecord read, String why) {
    add(
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
    add(
        read,
        Findings.ASSUMED,
        Severity.WARNING,
        "見出しが姉妹都市と友好都市の両方を挙げており、どちらの提携か分かりません。",
        List.of(read.record().section()),
        read.kind(),
        "先に挙げられたものとみなす");
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

  void partnersElsewhere(ReadRecord read, PrintedPartners list) {
    String whole = list.wholeNames().equals(list.names()) ? "" : "「" + list.noun() + "」を補って";
    add(
        read,
        Findings.ASSUMED,
        Severity.NOTE,
        "相手方の一覧が別の欄にあります（" + list.printed() + list.noun() + "）。" + whole + "当事者として読みました。",
        List.of(String.join("、", list.names())),
        null,
        null);
    if (list.printed() != list.names().size()) {
      Place place = Place.of(read.entry(), read.record().lines());
      findings.add(
          new Contradiction(
              Between.COUNT_NAMES,
              "partners",
              Severity.WARNING,
              read.id() == null ? List.of() : List.of(read.id()),
              read.entry(),
              read.record().lines(),
              "印字された数と名前の数が合いません。",
              List.of(
                  Told.of("count", "印字された数：" + list.printed(), place),
                  Told.of("names", "名前の数：" + list.names().size(), place))));
    }
  }

  /** One finding for the document, of all bodies whose kind no word of their name tells. */
  void reportAssumedKinds() {
    if (!assumed.isEmpty()) {
      findings.add(
          Findings.ASSUMED,
          Severity.NOTE,
          null,
          null,
          null,
          "組織の種類が名前から分からないため、書き方から仮に決めました（片仮名・英字だけの名は会社、ほかは団体）。",
          assumed.stream().distinct().toList(),
          null,
          null);
    }
  }

  private void reportNoPartner(ReadRecord read) {
    boolean general = !read.partners().isEmpty();
    if (!general) {
      add(
          read,
          Findings.MISSING,
          Severity.ERROR,
          "相手方が読み取れません。",
          List.of(read.title()),
          null,
          null);
    }
  }

  private void reportPartner(ReadRecord read, Partner partner) {
    switch (partner.sort()) {
      case OF_ASSUMED_KIND -> assumed.add(partner.name());
      case UNKNOWN_PLACE ->
          add(
              read,
              Findings.UNRESOLVED,
              Severity.WARNING,
              "所在の分からない自治体名です。国名か都道府県名を補ってください。",
              List.of(partner.printed()),
              null,
              null);
      case MASKED ->
          add(
              read,
              Findings.MASKED,
              Severity.WARNING,
              "伏せられた名称です。どの組織とも結び付けません。",
              List.of(partner.printed()),
              null,
              null);
      case UNREADABLE ->
          add(
              read,
              Findings.UNREADABLE,
              Severity.WARNING,
              "長すぎて名称とは読めない相手方です。文言のまま残します。",
              List.of(partner.printed()),
              null,
              null);
      case PERSON ->
          add(
              read,
              Findings.UNREADABLE,
              Severity.NOTE,
              "個人名とみられる相手方は取り込みません。",
              List.of(),
              null,
              null);
      case GENERIC ->
          add(
              read,
              Findings.UNRESOLVED,
              Severity.NOTE,
              "総称の相手方です。文言のまま残し、組織とはしません。",
              List.of(partner.printed()),
              null,
              null);
      case NAMED -> {}
    }
  }

  private void reportDates(ReadRecord read) {
    for (StatedDate each : read.dates()) {
      if (each.read().impossible() != null) {
        add(
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
      add(read, Findings.UNREADABLE, Severity.WARNING, "日付が読み取れません。", List.of(cell), null, null);
    }
  }

  private void add(
      ReadRecord read,
      String kind,
      Severity severity,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    findings.add(
        kind,
        severity,
        read.id(),
        read.entry(),
        read.record().lines(),
        message,
        readings,
        inUse,
        rule);
  }
}
