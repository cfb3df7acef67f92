package jp.enishi.extraction.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;
import jp.enishi.source.SourceInfo;

/**
 * Whose list it is: by the sidecar, the heading, the domain of the contacts, or the titles of the
 * agreements. A document need not name its own office.
 */
final class Owners {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![\\p{IsHan}ァ-ヶ])((?:\\p{IsHan}{2,3}[都道府県])?[\\p{IsHan}ぁ-んァ-ヶー]{1,7}?[都道府県市町村区])"
              + "(?=[\\sと・のがはにをで（(）)】」、,]|公式|ホームページ|役所|役場|における|連携|協定|包括|姉妹|友好|災害|(?:地域|国土)\\S{2,3}計画|統計|年報|市民便利|[都道府県市町村区]?勢要覧|[｜|／/:：＞>]|[\\p{IsHan}ァ-ヶー]{2,14}(?:課|部|局|室|センター)[）)]?$|$|[A-Z])");
  private static final Pattern WITH =
      Pattern.compile(
          "(?:^|と)([^と]{2,14}?[都道府県市町村区])(?:と|および|及び)(?:の|.{2,60}?).{0,40}(?:協定|覚書|宣言|契約)");
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?:編集|発行|作成|お?問い?合わ?せ先?|連絡先|担当|^[(\\[【]?)(?:・発行|者|元)?[\\s:：】]*(\\S{2,20}?(?:[市町村区]役所|役場|県庁|道庁|府庁|都庁|[都道府県市町村区]\\S{0,12}[部課局室係]|[都道府県市町村区] \\S{0,12}[部課局室係]).*)");
  private static final Pattern ORIGIN =
      Pattern.compile("^[(\\[ ]*(?:資料|出典|資料提供) ?[:：] ?(\\S{2,12}[部課局室係])[)\\] ]*$");
  private static final Pattern TELLING =
      Pattern.compile("^[\\s　・○■]*([\\p{IsHan}ぁ-んァ-ヶ]{1,8}?[都道府県市町村区])(?:では|が|は|の|と)");

  /** A県、B県等を中心に, A市・B市との: several, of which none is the owner. */
  private static final Pattern SEVERAL =
      Pattern.compile("[都道府県市町村区][、・][\\p{IsHan}ァ-ヶ]{1,6}[都道府県市町村区](?:[、・等]|など)");

  /** A市と災害時相互応援協定を締結しました: the partner comes first, and the owner goes unsaid. */
  private static final Pattern WITH_PARTNER_FIRST =
      Pattern.compile(
          "(?:^|[>＞ 　])[^とはが、>＞ 　]{2,14}[都道府県市町村区](?:[（(][^（()）]*[)）])?と(?:の)?[「『]?[^とはが]{0,40}(?:協定書?|覚書|盟約|提携)(?:書)?[」』]?(?:を|の)?(?:締結|調印|結)");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{IsHan}ァ-ヶ])((?:\\p{IsHan}{2,3}[都道府県])?[\\p{IsHan}ぁ-んァ-ヶー]{1,7}?[都道府県市町村区])");

  private static final Pattern OF_TIES =
      Pattern.compile(
          "^[\\s　■◆●○]*([\\p{IsHan}ぁ-んァ-ヶー]{1,8}?[都道府県市町村区])の[^。、]{0,6}(?:姉妹|友好|親善)[^。]{0,20}(?:都市|町村|自治体)");

  private static final int MOST_LINES = 1000;
  private static final int FIRST_LINES = 10;
  private static final int HEAD_LINES = 30;

  private final LocalGovernments localGovernments;
  private final Findings findings;

  Owners(LocalGovernments localGovernments, Findings findings) {
    this.localGovernments = localGovernments;
    this.findings = findings;
  }

  /**
   * The owner, or nothing when it is a body, or when the document and its sidecar do not tell;
   * reported then.
   *
   * @param body the body that a heading names as owner, or null; a local government that is named
   *     above it, publishes the list or answers for it goes before
   */
  Optional<LocalGovernment> find(
      DocumentText document,
      SourceInfo source,
      Lines lines,
      List<ListRecord> records,
      OwnerBody body) {
    Optional<LocalGovernment> stated = named(source.publisher());
    Optional<LocalGovernment> headed =
        inHeading(lines, records, body).filter(each -> !isPresented(each, records));
    Optional<LocalGovernment> contacted = new Domains(localGovernments).owner(document);
    if (body != null && headed.isEmpty()) {
      headed = inTieHeading(lines).filter(each -> !isPresented(each, records));
    }
    if (body != null && stated.isEmpty() && headed.isEmpty() && contacted.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalGovernment> signed = atEnd(lines, records);
    signed = signed.or(() -> inOrigin(lines, records));
    Optional<LocalGovernment> titled = inTitles(records);
    Optional<LocalGovernment> answering = inDepartments(records);
    Optional<LocalGovernment> everywhere = inPartners(records);
    Optional<LocalGovernment> telling =
        inFirstWords(lines).filter(each -> !isPresented(each, records));
    Optional<LocalGovernment> only = inOtherLines(lines, records);
    LocalGovernment owner =
        Stream.of(stated, headed, contacted, signed, titled, answering, everywhere, telling, only)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    boolean each = records.stream().allMatch(record -> record.has(Column.OWNER));
    if (owner == null && !each) {
      findings.add(
          Findings.MISSING,
          Severity.WARNING,
          null,
          null,
          null,
          "どの自治体の一覧か読み取れません。source.yml の publisher に書いてください。",
          List.of(),
          null,
          null);
    }
    boolean differ = headed.isPresent() && contacted.isPresent() && !headed.equals(contacted);
    if (differ && stated.isEmpty() && !headed.get().prefecture().equals(contacted.get().name())) {
      findings.add(
          new Contradiction(
              Between.HEAD_CONTACT,
              "owner",
              Severity.WARNING,
              List.of(),
              null,
              null,
              "見出しと連絡先とで、一覧の自治体が違います。",
              List.of(
                  Told.of("head", "見出し：" + headed.get().fullName(), Place.of("見出し", null)),
                  Told.of("contact", "連絡先：" + contacted.get().fullName(), Place.of("連絡先", null)))));
    }
    return Optional.ofNullable(owner);
  }

  /** Whether one of several records has it for its only partner, so that it cannot be the owner. */
  private boolean isPresented(LocalGovernment owner, List<ListRecord> records) {
    long as =
        records.stream()
            .map(each -> each.get(Column.PARTNER).replaceFirst("[（(].*", "").strip())
            .filter(each -> each.indexOf('\n') < 0)
            .filter(each -> named(each).filter(owner::equals).isPresent())
            .count();
    boolean profile = records.stream().anyMatch(each -> each.rule().equals(Profiles.RULE));
    return as > 0 && (profile || as < records.size());
  }

  private Optional<LocalGovernment> named(String words) {
    String name = words == null ? "" : Wording.unified(words);
    return localGovernments.find(null, name).or(() -> FormerGovernments.renamed(name));
  }

  /** Of whose ties the page of a society tells: 福山市の親善友好都市・姉妹都市. */
  private Optional<LocalGovernment> inTieHeading(Lines lines) {
    for (int i = 1; i <= Math.min(lines.count(), HEAD_LINES); i++) {
      Matcher m = OF_TIES.matcher(lines.text(i).length() > 80 ? "" : Markup.plain(lines.text(i)));
      Optional<LocalGovernment> found = m.find() ? named(m.group(1)) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first local government that a heading outside the records begins a phrase with. */
  private Optional<LocalGovernment> inHeading(
      Lines lines, List<ListRecord> records, OwnerBody body) {
    int first =
        body != null
            ? body.line()
            : records.stream().mapToInt(each -> each.lines().from()).min().orElse(1);
    for (int i = 1;
        i <= Math.min(lines.count(), Math.max(first - 1, body == null ? 1 : 0)) && i <= HEAD_LINES;
        i++) {
      String text = lines.text(i).length() > 300 ? "" : Markup.plain(lines.text(i));
      if (text.isEmpty() || text.length() > 80 || inRecord(i, records)) {
        continue;
      }
      Optional<LocalGovernment> found = inWords(text);
      if (found.isPresent()) {
        return found;
      }
    }
    if (body != null) {
      return Optional.empty();
    }
    return records.stream()
        .map(ListRecord::section)
        .filter(each -> !each.isEmpty())
        .distinct()
        .limit(HEAD_LINES)
        .flatMap(each -> inWords(each).stream())
        .findFirst();
  }

  private Optional<LocalGovernment> inWords(String words) {
    if (SEVERAL.matcher(words).find()
        || WITH_PARTNER_FIRST.matcher(Wording.unified(words)).find()) {
      return Optional.empty();
    }
    String unified = Wording.unified(words);
    boolean setApart = unified.matches("\\S(?: \\S){3,}");
    Matcher m = HEAD.matcher(setApart ? unified.replace(" ", "") : unified);
    while (m.find()) {
      Optional<LocalGovernment> found = named(m.group(1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Who gave the figures: 資料：玉名市企画経営課. */
  private Optional<LocalGovernment> inOrigin(Lines lines, List<ListRecord> records) {
    for (int i = 1; i <= Math.min(lines.count(), MOST_LINES); i++) {
      Matcher m = ORIGIN.matcher(lines.text(i).length() > 80 ? "" : Wording.unified(lines.text(i)));
      if (m.find() && !inRecord(i, records)) {
        Optional<LocalGovernment> found = leading(m.group(1));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Who edits or answers, as the last lines print it: 編集・発行　丸亀市市長公室. */
  private Optional<LocalGovernment> atEnd(Lines lines, List<ListRecord> records) {
    int last = records.stream().mapToInt(each -> each.lines().to()).max().orElse(0);
    for (int i = Math.max(last, lines.count() - HEAD_LINES) + 1; i <= lines.count(); i++) {
      String text = lines.text(i).length() > 300 ? "" : Wording.unified(lines.text(i));
      Matcher m = IMPRINT.matcher(text);
      if (m.find()) {
        Optional<LocalGovernment> found = leading(m.group(1));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The one local government named outside the records, none of whose partners it is. */
  private Optional<LocalGovernment> inOtherLines(Lines lines, List<ListRecord> records) {
    Map<LocalGovernment, Integer> counts = new HashMap<>();
    for (int i = 1; i <= Math.min(lines.count(), MOST_LINES); i++) {
      String text = lines.text(i).length() > 200 ? "" : Markup.plain(lines.text(i));
      if (inRecord(i, records) || !JapaneseDates.find(text).isEmpty() && !text.contains("現在")) {
        continue;
      }
      Matcher m = NAMED.matcher(Wording.unified(text));
      while (m.find()) {
        named(m.group(1)).ifPresent(found -> counts.merge(found, 1, Integer::sum));
      }
    }
    return counts.size() == 1
        ? counts.keySet().stream().filter(each -> !isPresented(each, records)).findFirst()
        : Optional.empty();
  }

  /** The one local government with which the departments of all records begin: 小山市危機管理課. */
  private Optional<LocalGovernment> inDepartments(List<ListRecord> records) {
    LocalGovernment first = null;
    for (ListRecord each : records) {
      Optional<LocalGovernment> found = leading(Wording.unified(each.get(Column.DEPARTMENT)));
      if (found.isEmpty() || first != null && !first.equals(found.get())) {
        return Optional.empty();
      }
      first = found.get();
    }
    return Optional.ofNullable(first);
  }

  /** The local government that one of the first lines begins to tell of: 掛川市が締結した…. */
  private Optional<LocalGovernment> inFirstWords(Lines lines) {
    for (int i = 1; i <= Math.min(lines.count(), FIRST_LINES); i++) {
      String text = lines.text(i);
      if (text.length() <= 200 && WITH_PARTNER_FIRST.matcher(Wording.unified(text)).find()) {
        continue;
      }
      Matcher m = TELLING.matcher(text.substring(0, Math.min(text.length(), 60)));
      Optional<LocalGovernment> found = m.find() ? named(m.group(1)) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The one local government that is a party beside others in each of at least two records. */
  private Optional<LocalGovernment> inPartners(List<ListRecord> records) {
    Map<LocalGovernment, Integer> counts = new HashMap<>();
    int marked = 0;
    for (ListRecord each : records) {
      boolean contract = ContractParties.areMarked(each.get(Column.PARTNER));
      marked += contract ? 1 : 0;
      String[] parties =
          ContractParties.names(each.get(Column.PARTNER)).split(contract ? "[\n、]" : "\n");
      for (String party : parties.length > 1 ? parties : new String[0]) {
        named(party).ifPresent(found -> counts.merge(found, 1, Integer::sum));
      }
    }
    int least = marked == records.size() ? (records.size() * 2 + 2) / 3 : records.size();
    return most(counts, Math.max(2, least));
  }

  /** The local government that the words begin with. */
  private Optional<LocalGovernment> leading(String words) {
    for (int end = Math.min(words.length(), 12); end >= 2; end--) {
      if ("都道府県市町村区".indexOf(words.charAt(end - 1)) >= 0) {
        Optional<LocalGovernment> found = named(words.substring(0, end));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean inRecord(int line, List<ListRecord> records) {
    return records.stream()
        .anyMatch(each -> each.lines().from() <= line && line <= each.lines().to());
  }

  /**
   * The local government that two titles, or one that names the partner too, name as the first
   * party: 郡山市と…との協定.
   */
  private Optional<LocalGovernment> inTitles(List<ListRecord> records) {
    Map<LocalGovernment, Integer> counts = new HashMap<>();
    for (ListRecord each : records) {
      Matcher m = WITH.matcher(each.get(Column.TITLE));
      if (m.find()) {
        int weight = namesPartner(each) ? 2 : 1;
        named(m.group(1)).ifPresent(found -> counts.merge(found, weight, Integer::sum));
      }
    }
    return most(counts, 2);
  }

  /** Whether the title names the partner too, so that the other one it names must be the owner. */
  private static boolean namesPartner(ListRecord record) {
    String partner = Wording.bare(record.get(Column.PARTNER));
    String end = partner.substring(Math.max(0, partner.length() - 4));
    return end.length() > 2 && Wording.bare(record.get(Column.TITLE)).contains(end);
  }

  static Optional<LocalGovernment> most(Map<LocalGovernment, Integer> counts, int least) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<LocalGovernment> first =
        counts.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most >= least && first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
