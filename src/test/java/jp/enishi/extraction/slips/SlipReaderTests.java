package jp.enishi.extraction.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceInfo;
import jp.enishi.source.SuccessionFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences of entries between 東近江市 and a town of 慶尚南道, or 大連市 of 遼寧省. */
class SlipReaderTests {

  private static final SlipReader READER = new SlipReader(LocalGovernments.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "平成20年度度から教員を送る。|repeated 平成20年度度から教員 → 平成20年度から教員",
        "相互の友好理解と友好理解と交流を進める。|repeated 相互の友好理解と友好理解と交流を進 → 相互の友好理解と交流を進",
        "代表団が慶商南道を訪問した。|place 慶商南道 → 慶尚南道",
        "全羅南道とも交流がある。|",
        "帰りに国遼寧省大連市へ寄った。|country 国遼寧省 → 中国遼寧省",
        "国土交通省へ届けた。|",
        "両市道の生徒と両市郡の住民が会う。|both 両市道 → 両市郡",
        "両県市と両市県の代表が会う。|",
        "kokusai@city.higashiomori.lg.jp|address higashiomori → higashiomi",
        "kokusai@city.higashiohmi.shiga.jp|",
        "https://www.pref.shiga.lg.jp/|",
        "http://kokuśai.city.higashiomi.lg.jp/x"
            + "|address http://kokuśai.city.higashiomi.lg.jp → http://kokusai.city.higashiomi.lg.jp",
        "関係者が一同に会して話した。|word 関係者が一同に会 → 関係者が一堂に会",
        "出席者一同に礼を述べた。|",
        "都市同志の交流を深める。|word 都市同志 → 都市同士",
        "同志社大学の学生が生徒と会う。|",
        "平成2年に友好提携関係を提携した。|word 年に友好提携関係を提携 → 年に友好提携関係を結び",
        "提携を締結した。|",
        "経済交流の協定書を提携するに至った。|word 済交流の協定書を提携 → 済交流の協定書を締結",
        "協定書を提携先の市へ送った。|",
        "両市は共同宣言を提携した。|word 市は共同宣言を提携 → 市は共同宣言を締結",
        "宣言を提携先の市で読んだ。|",
        "経済協力の協定の提携により交流が進む。|word 済協力の協定の提携 → 済協力の協定の締結",
        "協定の提携先により内容が違う。|",
        "昭和60年に姉妹都市を締結した。|word 年に姉妹都市を締結 → 年に姉妹都市の協定を締結",
        "姉妹都市提携を締結した。|",
        "活動しやすい環境づくり行っていく。|word すい環境づくり行 → すい環境づくりを行",
        "まちづくり行政を学び、環境づくりを行った。|",
        "中国市長が来日した。|mayor 中国市長 → 大連市長",
        "中国の市長が来日した。|",
        "商工労働部が招き、労働商工部長が訪ねた。|office 商工労働部 → 労働商工部",
        "商工労働部が招き、商工観光部長が訪ねた。商工労働部が礼を述べた。|",
        "家庭での体験をおして学ぶ。|word 家庭での体験をおし → 家庭での体験をとおし",
        "病をおして参加し、交流をおし進めた。|",
        "友好協定を締結したものの。|word 締結したものの。 → 締結したもの。",
        "友好協定を締結したものの、交流は続かない。|",
        "子どものの。|",
        "さらに多くに県内企業による投資を促す。|word さらに多くに → さらに多くの",
        "さらに多くに情報を届け、支持が広がる。|",
        "指導助手としてローレンとさんが着任した。|word とさん → さん",
        "ローレンさんとたくさんの生徒が会う。|",
        "環黄海经济圏の構想を唱えた。|letters 環黄海经济圏 → 環黄海経済圏",
        "环黄海经济圈|",
        "環黄海経済圏の構想を唱えた。|",
        "ソウルで少しずつ、少しずつ広げた。|"
      })
  void showsTheSlipAndWhatItWouldBe(String text, String slip) {
    assertThat(told(read(List.of(text), List.of(entry("row 1", 1)))))
        .isEqualTo(slip == null ? "" : slip);
  }

  @Test
  void namesWhereTwoEntriesOfOneAgreementDifferInALetter() {
    List<String> lines = List.of("国際高校生とその随行教員を町で受け入れた。", "国際高校生とその随任教員を町で受け入れた。");
    assertThat(told(read(lines, List.of(entry("①-1", 1), entry("②-1", 2)))))
        .isEqualTo("prose 校生とその随行教員を町で受 → 校生とその随任教員を町で受");
  }

  @Test
  void takesNoOtherYearForASlip() {
    List<String> lines = List.of("平成20年から高校生を町で受け入れている。", "平成21年から高校生を町で受け入れている。");
    assertThat(told(read(lines, List.of(entry("①-1", 1), entry("②-1", 2))))).isEmpty();
  }

  @Test
  void tellsTheRarerOfTwoAddressesThatAskForTheSame() {
    String usual = "http://www.city.example.jp/info?nd=1320&pnp=115";
    String rare = "http://www.city.example.jp/info?nd=1320&pn=115";
    List<CitationFact> entries = List.of(entry("row 1", 1), entry("row 2", 2), entry("row 3", 3));

    String another = usual.replace("115", "116");
    assertThat(addresses(read(List.of(usual, rare, usual), entries)))
        .isEqualTo("address " + rare + " → " + usual);
    assertThat(addresses(read(List.of(usual, rare, "なし"), entries))).isEmpty();
    assertThat(addresses(read(List.of(usual, usual, another), entries))).isEmpty();
  }

  /** 松炭市 and 平沢郡 became 平沢市 in 1995. */
  @ParameterizedTest
  @CsvSource({"村炭市, 松炭市", "松炭市, ", "馬山市, "})
  void tellsAFormerNameThatNoneHadByTheOneThatALetterTellsApart(String printed, String meant) {
    SuccessionFact fact =
        new SuccessionFact(
            printed,
            null,
            "平澤市",
            null,
            null,
            null,
            null,
            "合併",
            false,
            "row 1",
            new LineRange(1, 1),
            "prose/merged-with",
            0.9);
    Facts facts = facts(List.of(entry("row 1", 1))).with(SuccessionFact.class, List.of(fact));

    List<Finding> found =
        READER
            .read(new DocumentText("text.txt", "sha256:1", List.of("大韓民国" + printed)), facts)
            .issues();

    assertThat(told(found.stream().filter(each -> each.message().contains("一字違う")).toList()))
        .isEqualTo(meant == null ? "" : "place " + printed + " → " + meant);
  }

  /** ストーク・オン・トレント is the only city of its country that sounds like it. */
  @ParameterizedTest
  @CsvSource({"ストーン・オン・トレント市, GB, ストーク・オン・トレント", "ストーク・オン・トレント市, GB, ", "ストーン・オン・トレント市, FR, "})
  void tellsAPartyThatALetterTellsApartFromACity(String printed, String country, String meant) {
    Facts facts =
        facts(List.of(entry("row 1", 1)))
            .with(
                PartyFact.class,
                List.of(
                    party(
                        1,
                        "foreign",
                        printed,
                        null,
                        country,
                        null,
                        null,
                        OrganizationKind.FOREIGN_CITY)));

    List<Finding> found =
        READER.read(new DocumentText("text.txt", "sha256:1", List.of(printed)), facts).issues();

    assertThat(told(found)).isEqualTo(meant == null ? "" : "party " + printed + " → " + meant);
  }

  @Test
  void tellsNothingOfWhoseMailItIs() {
    assertThat(read(List.of("tanaka@city.higashiomori.lg.jp"), List.of(entry("row 1", 1))))
        .allSatisfy(each -> assertThat(each.toString()).doesNotContain("tanaka"));
  }

  private static String addresses(List<Finding> findings) {
    return told(findings.stream().filter(each -> each.matter().equals("address")).toList());
  }

  private static String told(List<Finding> findings) {
    return String.join(
        ", ",
        findings.stream()
            .map(
                each ->
                    each.matter()
                        + " "
                        + each.readings().get(0).replaceFirst("^.*?：", "")
                        + " → "
                        + each.readings().get(1).replaceFirst("^.*?：", ""))
            .toList());
  }

  private static Facts facts(List<CitationFact> entries) {
    return Facts.of(
            new SourceInfo(
                "doc",
                "資料",
                null,
                null,
                null,
                "sha256:1",
                null,
                null,
                "text.txt",
                null,
                List.of(),
                Map.of()))
        .with(CitationFact.class, entries)
        .with(
            PartyFact.class,
            List.of(
                party(1, "japan", "東近江市", "日本", "JP", null, "滋賀県", OrganizationKind.MUNICIPALITY),
                party(2, "foreign", "居昌郡", "韓国", "KR", "慶尚南道", null, OrganizationKind.FOREIGN_CITY),
                party(
                    3, "foreign", "大連市", "中国", "CN", "遼寧省", null, OrganizationKind.FOREIGN_CITY)));
  }

  private static List<Finding> read(List<String> lines, List<CitationFact> entries) {
    return READER.read(new DocumentText("text.txt", "sha256:1", lines), facts(entries)).issues();
  }

  private static CitationFact entry(String entry, int line) {
    return new CitationFact("a", entry, null, new LineRange(line, line), "協定", null, null, null);
  }

  private static PartyFact party(
      int position,
      String side,
      String name,
      String country,
      String code,
      String region,
      String prefecture,
      OrganizationKind kind) {
    return new PartyFact(
        "a",
        position,
        side,
        name,
        name,
        country,
        code,
        region,
        prefecture,
        kind,
        null,
        null,
        "row 1");
  }
}
