package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;

/** What is doubtful or missing in the partners of a record. */
final class PartnerFindings {

  /** What no name of a body holds: the title of an agreement, a heading, a mark, half a bracket. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[<>]|[─-╿]|^[^\\p{L}]+$|^[市町村区県]$|^(?:協会|組合|会社|法人|支店|支部)|運営会社$|なし|[「」]|協定(?!会|機構)|覚書|宣言(?!都市)|年月日|締結日|[○◯●◎◆■※【】\\[\\]]|^(?:終了|解消|締結|提携)|[市町村][^市町村（(]{2,}[市町村]$|[−-] ?\\d+ ?[−-]|^[^（(]*[)）]|[（(][^）)]*$"
              + "|[都道府県]・[^・]{2,3}[都道府県]・|ました|しま[しす]|.との.|^(?:ほか|他|外) ?\\d|締結|調印|について|^[をはがにでへの]|[をはがにで]$|との?$"
              + "|(?:姉妹|友好|親善|交流)(?:都市|港|自治体)(?:提携|盟約)?$|\\p{IsHan}が(?![丘関原浜谷岡崎])\\p{IsHan}");

  /** The heading of a column in the place of a name: 国 名, 県 名 三重県. */
  private static final Pattern LABEL = Pattern.compile("^(\\S(?: \\S){1,3})(?: .*)?$");

  private final Findings findings;
  private final List<String> assumed = new ArrayList<>();

  PartnerFindings(Findings findings) {
    this.findings = findings;
  }

  /** Whether the words hold what no name of a body does. */
  static boolean isNoName(String words) {
    String text = Wording.unified(words).strip();
    Matcher label = LABEL.matcher(text);
    // A company may be called いろは, a word that ends as no other name does.
    String bare = text.matches(".*(?:会社|法人)[ぁ-ゖ]{2,}$") ? text.replaceAll("[ぁ-ゖ]+$", "") : text;
    return NO_NAME.matcher(bare).find()
        || label.matches() && Column.of(label.group(1).replace(" ", "")).isPresent();
  }

  void report(ReadRecord read) {
    List<String> noNames =
        read.partners().stream()
            .filter(each -> each.isOrganization() && isNoName(each.name()))
            .map(Partner::printed)
            .toList();
    if (!noNames.isEmpty()) {
      read.record().leaveOpen();
      findings.about(
          read,
          Findings.UNREADABLE,
          Severity.WARNING,
          "相手方の名に、協定名や見出し、記号が混じっているおそれがあります。",
          noNames,
          null,
          null);
    }
    if (read.partners().stream().noneMatch(Partner::isOrganization)) {
      reportNoPartner(read);
    }
    read.partners().forEach(each -> reportPartner(read, each));
  }

  /** The partners are listed in another cell than theirs. */
  void elsewhere(ReadRecord read, PrintedPartners list) {
    String whole = list.wholeNames().equals(list.names()) ? "" : "「" + list.noun() + "」を補って";
    findings.about(
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
      findings.about(
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
          findings.about(
              read,
              Findings.UNRESOLVED,
              Severity.WARNING,
              "所在の分からない自治体名です。国名か都道府県名を補ってください。",
              List.of(partner.printed()),
              null,
              null);
      case MASKED ->
          findings.about(
              read,
              Findings.MASKED,
              Severity.WARNING,
              "伏せられた名称です。どの組織とも結び付けません。",
              List.of(partner.printed()),
              null,
              null);
      case UNREADABLE ->
          findings.about(
              read,
              Findings.UNREADABLE,
              Severity.WARNING,
              "長すぎて名称とは読めない相手方です。文言のまま残します。",
              List.of(partner.printed()),
              null,
              null);
      case PERSON ->
          findings.about(
              read,
              Findings.UNREADABLE,
              Severity.NOTE,
              "個人名とみられる相手方は取り込みません。",
              List.of(),
              null,
              null);
      case GENERIC ->
          findings.about(
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
}
