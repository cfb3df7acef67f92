package jp.enishi.extraction.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.FactFolder;
import jp.enishi.source.Facts;
import jp.enishi.source.MeetingFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SourceRegister;
import jp.enishi.source.ThemeFact;
import jp.enishi.source.UnitFact;
import jp.enishi.support.SourceDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of ワンチームとやま, held against what a person reads in them. */
class CouncilReaderTests {

  private static final String COUNCIL = "ワンチームとやま連携推進本部";

  private static final String CAMPUS = "都市経営プロフェッショナルスクール北陸富山キャンパス";
  private static final String COACH = "都市経営プロフェッショナルスクールコーチ";

  private static Facts facts;

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    facts = new Extraction(SourceRegister.shipped()).read(SourceDocuments.council());
  }

  @Test
  void readsTheCouncilAndWhenItWasFounded() {
    CouncilFact council = facts.rows(CouncilFact.class).get(0);
    assertThat(council.name()).isEqualTo(COUNCIL);
    assertThat(council.since()).isEqualTo(LocalDate.of(2021, 1, 19));
  }

  @Test
  void readsThePrefectureAndItsFifteenMunicipalitiesAsMembers() {
    assertThat(
            facts.rows(MemberFact.class).stream()
                .filter(each -> each.council().equals(COUNCIL))
                .map(MemberFact::name))
        .containsExactlyInAnyOrder(
            "富山県", "富山市", "高岡市", "射水市", "魚津市", "氷見市", "滑川市", "黒部市", "砺波市", "小矢部市", "南砺市", "舟橋村",
            "上市町", "立山町", "入善町", "朝日町");
    assertThat(facts.rows(MemberFact.class).stream().filter(each -> !each.name().equals("富山県")))
        .allMatch(each -> each.prefecture().equals("富山県"));
  }

  @Test
  void readsThemesYearByYear() {
    assertThat(
            facts.rows(ThemeFact.class).stream()
                .map(
                    each ->
                        String.join(
                            " ",
                            each.year(),
                            each.status(),
                            each.title(),
                            String.join("、", each.proposers()),
                            String.join("、", each.departments()))))
        .containsExactlyInAnyOrder(
            "R4 終了（案） ゼロカーボンシティ富山の実現 魚津市、南砺市 カーボンニュートラル推進課",
            "R4 終了（案） 農林水産物等の輸出促進に向けた連携・強化 富山市 市場戦略推進課",
            "R4 継続（案） 自治体行政のデジタル化 射水市、氷見市、砺波市、滑川市 デジタル化推進室、ワンチームとやま推進室、厚生企画課",
            "R5 継続（案） 自治体行政のデジタル化 射水市、氷見市、砺波市、滑川市 デジタル化推進室、ワンチームとやま推進室、厚生企画課",
            "R5 新規（案） こども・子育て施策の連携・強化 高岡市、射水市、魚津市、砺波市、県 こども家庭室",
            "R5 新規（案） 観光再始動に向けた受入体制整備 射水市、県 観光振興室");
  }

  @Test
  void readsTheOfficesOfThePrefectureAndThePartsTheyLead() {
    assertThat(
            units("出席").map(each -> each.lines().from() + " " + each.name() + " " + each.printed()))
        .containsExactly(
            "66 null 副知事",
            "67 null 副知事",
            "68 null 教育長",
            "69 県警本部 県警本部長",
            "70 知事政策局 知事政策局長",
            "71 危機管理局 危機管理局長",
            "72 地方創生局 地方創生局長",
            "73 交通政策局 交通政策局長",
            "74 経営管理部 経営管理部長",
            "75 生活環境文化部 生活環境文化部長（代理：生活環境文化部次長）",
            "76 厚生部 厚生部長",
            "77 商工労働部 商工労働部長",
            "78 農林水産部 農林水産部長",
            "79 土木部 土木部長",
            "80 企業局 企業局長",
            "81 ワンチームとやま推進室 理事・ワンチームとやま推進室長",
            "82 市町村支援課 参事・市町村支援課長");
  }

  @Test
  void readsWhoLeadsThemesAndWhoMadeTheAnnexes() {
    assertThat(units("担当").map(each -> each.lines().from() + " " + each.name()))
        .containsExactlyInAnyOrder(
            "94 知事政策局",
            "95 知事政策局",
            "95 地方創生局",
            "95 厚生部",
            "96 農林水産部",
            "104 カーボンニュートラル推進課",
            "152 デジタル化推進室",
            "152 ワンチームとやま推進室",
            "152 厚生企画課",
            "253 市場戦略推進課",
            "336 こども家庭室",
            "370 観光振興室");
    assertThat(units("作成|設置").map(each -> each.lines().from() + " " + each.name()))
        .containsExactlyInAnyOrder(
            "34 知事政策局",
            "36 知事政策局",
            "38 厚生部",
            "425 知事政策局成長戦略室",
            "736 知事政策局民間活力導入・規制緩和推進課",
            "347 こども未来プロジェクトチーム",
            "705 こども未来プロジェクトチーム",
            "706 地域循環共生圏プロジェクトチーム",
            "707 農産物輸出促進リーディングプロジェクトチーム");
  }

  private static Stream<UnitFact> units(String role) {
    return facts.rows(UnitFact.class).stream()
        .filter(each -> each.organization().equals("富山県") && each.role().matches(role));
  }

  @Test
  void reportsTheCirclesThatTheConversionLost() {
    assertThat(facts.issues())
        .filteredOn(each -> each.kind().equals("unreadable"))
        .extracting(each -> each.entry() + " " + each.inUse())
        .containsExactly("ゼロカーボンシティ富山の実現 連携推進項目での協議を終了", "農林水産物等の輸出促進に向けた連携・強化 連携推進項目での協議を終了");
  }

  @Test
  void reportsBodiesThatAreNamedAndNotLinkedWithTheReason() {
    assertThat(unread("団体の名がありますが、.*"))
        .containsExactly(
            "158 総務省",
            "189 マイナンバー連絡調整会議",
            "346 こども家庭庁",
            "395 「富山で休もう」ワンチーム会議(仮)",
            "569 魅力ある地域づくり企画会議",
            "666 くすりコンソーシアム",
            "744 紫波町",
            "756 県庁周辺公有地等利活用WT");
    assertThat(unread("人物の経歴に出てくる団体です。.*"))
        .hasSize(5)
        .anyMatch(each -> each.startsWith("789 ") && each.contains("北九州市"));
    // The construction company of line 795 is called after the person: its name is not written out.
    assertThat(unread("この行には、人物の氏名が.*")).containsExactly("795 ");
  }

  @Test
  void saysOfEveryPartWhyItWasLeft() {
    assertThat(facts.issues())
        .filteredOn(each -> each.id().contains("-unread-"))
        .filteredOn(each -> each.lines().from() == 9 || each.lines().from() == 836)
        .extracting(each -> each.lines() + " " + each.message())
        .containsExactly(
            "9-32 次第・日時・場所・配付資料の一覧で、団体の関係は述べられていません。", "836-838 統計の数の表です。団体の関係の数ではありません。");
  }

  private static List<String> unread(String message) {
    return facts.issues().stream()
        .filter(each -> each.kind().equals("unread") && each.message().matches(message))
        .map(each -> each.lines() + " " + String.join("、", each.readings()))
        .toList();
  }

  @Test
  void readsMeetingsOfWorkingGroupsWithFullDates() {
    assertThat(dates("ゼロカーボンシティ富山の実現", "WG"))
        .containsExactly(
            "2021-04-27",
            "2021-05-20",
            "2021-08-19",
            "2021-10-21",
            "2022-03-29",
            "2022-04-28",
            "2022-08-26",
            "2022-12-27");
    assertThat(dates("自治体行政のデジタル化", "IT担当課長会議"))
        .containsExactly("2022-05-02", "2022-08-08", "2022-10-07", "2023-01-11");
    assertThat(dates("自治体行政のデジタル化", "マイナンバー会議"))
        .containsExactly("2022-04-27", "2022-07-29", "2022-12-19");
    assertThat(dates("自治体行政のデジタル化", "被災者生活支援システムWG")).containsExactly("2022-07-08", "2022-08-25");
    assertThat(dates("自治体行政のデジタル化", "クラウド関係会議"))
        .containsExactly(
            "2022-04-26",
            "2022-05-30",
            "2022-06-28",
            "2022-07-01",
            "2022-07-26",
            "2022-08-30",
            "2022-09-27",
            "2022-10-25",
            "2022-11-29",
            "2022-12-27");
    assertThat(
            Stream.of("WG①", "WG②", "WG③", "WG④")
                .flatMap(each -> dates("農林水産物等の輸出促進に向けた連携・強化", each).stream()))
        .containsExactly("2022-04-21", "2022-07-27", "2022-09-29", "2022-12-23");
  }

  @Test
  void readsTheScheduleAndKnowsWhatIsOnlyPlanned() {
    List<MeetingFact> schedule =
        facts.rows(MeetingFact.class).stream()
            .filter(each -> each.entry().equals("年間スケジュール"))
            .toList();
    assertThat(schedule).hasSize(17);
    assertThat(schedule.stream().filter(each -> each.group().equals("臨時会議"))).hasSize(5);
    assertThat(schedule.stream().filter(MeetingFact::planned).map(MeetingFact::printed))
        .containsExactly("R5. 5月～6月", "R5. 8月～9月", "R5. 10月～11月", "R6. 1月");
  }

  @Test
  void readsMeetingsToldInSheetsAndAnnexesOfWhoeverMet() {
    assertThat(
            facts.rows(MeetingFact.class).stream()
                .filter(each -> each.entry().matches("連携事項|参考資料"))
                .map(each -> each.council() + " " + each.group() + " " + each.date()))
        .containsExactly(
            "DX・働き方改革推進本部 本部会議 2022-06-03",
            "DX・働き方改革推進本部 本部会議 2022-12-01",
            COUNCIL + " データ連携県・市町村連絡調整会議 2022-07-01",
            COUNCIL + " データ連携県・市町村連絡調整会議 2022-07-26",
            COUNCIL + " データ連携県・市町村連絡調整会議 2022-08-30",
            "富山県成長戦略会議 第3回会議 2023-01-13");
    assertThat(facts.rows(CouncilFact.class))
        .extracting(CouncilFact::name)
        .containsExactly(COUNCIL, "とやま輸出コミュニティ", "DX・働き方改革推進本部", "富山県成長戦略会議");
  }

  @Test
  void readsBodiesThatTheAnnexesName() {
    assertThat(facts.rows(BodyFact.class).stream().map(each -> each.name() + "／" + each.link()))
        .containsExactlyInAnyOrder(
            "富山県市長会／" + COUNCIL,
            "富山県町村会／" + COUNCIL,
            "しあわせデザイン／まちづくり戦略",
            "都市経営プロフェッショナルスクール／まちづくり戦略",
            "とやまアルミコンソーシアム／新産業戦略",
            "富山大学／新産業戦略",
            "IoT推進コンソーシアム／新産業戦略",
            "笑農和／T-Startup企業",
            "LX DESIGN／T-Startup企業",
            "Harih／T-Startup企業",
            "Fan／T-Startup企業",
            "ママスキー／T-Startup企業",
            "ModelingX／T-Startup企業",
            "富山県／" + CAMPUS,
            "高岡市／" + CAMPUS,
            "砺波市／" + CAMPUS,
            "南砺市／" + CAMPUS,
            "プロフェッショナルスクール／" + COACH,
            "エリア・イノベーション・アライアンス／" + COACH,
            "公民連携事業機構／" + COACH,
            "アフタヌーンソサエティ／" + COACH,
            "CRA／" + COACH,
            "故郷の山／" + COACH,
            "オガール紫波／" + COACH,
            "オガールプラザ／" + COACH,
            "東北芸術工科大学／" + COACH,
            "みかんぐみ／" + COACH,
            "オープンエー／" + COACH,
            "公共R不動産／" + COACH);
  }

  @Test
  void takesOverNoNameOfAPerson() throws IOException {
    FactFolder.write(facts, folder);
    StringWriter all = new StringWriter();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        all.write(Files.readString(each));
      }
    }
    Pattern attendant =
        Pattern.compile("^[^\\t]{2,20}\\t([\\p{IsHan}]{1,3} ?[\\p{IsHan}]{1,3})(?:\\t.*)?$");
    int persons = 0;
    for (String line : Files.readAllLines(SourceDocuments.council()).subList(40, 84)) {
      Matcher m = attendant.matcher(line);
      if (m.matches() && m.group(1).contains(" ")) {
        persons++;
        assertThat(all.toString()).doesNotContain(m.group(1), m.group(1).replace(" ", ""));
      }
    }
    assertThat(persons).isGreaterThan(30);
    assertThat(all.toString()).doesNotContain("木下", "清水", "岡崎", "馬場", "正尊");
  }

  private static List<String> dates(String theme, String group) {
    return facts.rows(MeetingFact.class).stream()
        .filter(each -> theme.equals(each.theme()) && each.group().equals(group))
        .map(each -> each.date().toString())
        .toList();
  }
}
