package jp.enishi.extraction.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
        "地域で于育てを支える。|letters 地域で于育てを → 地域で子育てを",
        "代表団が甘粛省于田県を訪れた。|",
        "毎年、曰本の生徒を迎える。|letters 毎年、曰本の生 → 毎年、日本の生",
        "街の末来を語り合った。|letters 街の末来を語 → 街の未来を語",
        "年度末来訪の予定を確かめた。|",
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
        "ソウルで少しずつ、少しずつ広げた。|",
        "写真の町と郡同志の交流を進める。|word 真の町と郡同志 → 真の町と郡同士",
        "平成5年に友好県省を締結した。|word 成5年に友好県省を締結 → 成5年に友好県省の協定を締結",
        "友好県省の協定を締結した。|",
        "スポーツなど様々交流を行った。|word ーツなど様々 → ーツなど様々な",
        "様々な交流を行い、様々に語り合った。|",
        "一昨年前の会議で決めた。|word 一昨年前 → 一昨年",
        "昨年前半の会議で決めた。|",
        "近隣に日本企業の工業が立地している。|word 隣に日本企業の工業 → 隣に日本企業の工場",
        "企業の工業用水を工業団地へ送る。|",
        "教材を開発・実践をねらいとしている。|word 教材を開発・実践をねらい → 教材の開発・実践をねらい",
        "教材の開発をねらいとし、実践を目的とする。|",
        "太鼓の団体を「国際音楽祭」派遣した。|word 鼓の団体を「国際音楽祭」 → 鼓の団体を「国際音楽祭」に",
        "太鼓の団体を「国際音楽祭」に派遣した。|",
        "使節団は年1回の隔年とする。|word 使節団は年1回の隔年 → 使節団は隔年",
        "開発協議会訪問し意見を聞いた。|word 開発協議会訪問し → 開発協議会を訪問し",
        "開発協議会を訪問し、市役所を表敬訪問した。|",
        "居昌郡との都市締結に関する決議をした。|word 居昌郡との都市締結 → 居昌郡との姉妹・友好都市締結",
        "居昌郡との姉妹都市締結に関する決議をした。|",
        "日本国日本沿岸の港を訪ねた。|repeated 日本国日本沿岸の港 → 日本国沿岸の港",
        "日本国日本海沿岸の港を訪ねた。|",
        "「少年の船の派遣を決めた。|bracket 「少年の船の派… → なし",
        "「「少年の船」の派遣」を決めた(2) 帰国した。|",
        "1) 派遣 2) 受入|",
        "サヴォア州の学校とサボア大学が会う。|spelling サヴォア → サボア",
        "アルプ・テクノの社員がアルプテクノを訪ねた。|spelling アルプ・テクノ → アルプテクノ",
        "コンピュータとコンピューターを贈った。|",
        "合計170名以上の留学生を送り、市からは計184名の留学生が行った。" + "|count 合計170名以上の留学生 → 計184名の留学生",
        "合計370名の留学生を送り、市からは計184名の留学生が行った。|",
        "合計170名の留学生を送り、市からは計184名の職員が行った。|",
        "毎年秋に相互派遣事業を行い、相互派遣事業は、隔年で交代する。" + "|frequency 毎年秋に相互派遣事業 → 相互派遣事業は、隔年",
        "毎年秋に芸術祭典行事を行い、職員相互派遣は、隔年で行う。|",
        "両国の経済的發展を期待した。|letters 發展 → 発展",
        "水稻の栽培を学んだ。|letters 水稻 → 水稲",
        "國學院大學の先生と白瀧孝子さんが来た。|",
        "交流知事会議を開き、知事交流会議で決めた。|office 交流知事会議 → 知事交流会議"
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
  void namesTheEntryThatDiffersInAKanaFromASentenceThatOthersRepeat() {
    String usual = "県と省の友好提携に基づく、分野別の協定である。";
    List<String> lines =
        List.of(usual, usual, usual, usual.replace("基づく", "基づき"), usual.replace("省", "州"));
    assertThat(told(read(lines, ofAgreements("a", "b", "c", "d", "e"))))
        .isEqualTo("sentence 好提携に基づき、分野別の協 → 好提携に基づく、分野別の協");
    assertThat(read(lines.subList(1, 5), ofAgreements("b", "c", "d", "e"))).isEmpty();
  }

  @Test
  void namesABodyWhoseNameEndsOtherwiseInAnotherEntry() {
    List<String> lines = List.of("大連環境科学研究所の職員が来た。", "大連環境科学研究院と会った。");
    assertThat(told(read(lines, ofAgreements("a", "a")))).isEqualTo("body 大連環境科学研究所 → 大連環境科学研究院");
  }

  @Test
  void namesAnEventThatOthersCallWithTheCity() {
    List<String> lines =
        List.of("「国際環境技術展」へ行った。", "東近江国際環境技術展を開いた。", "東近江国際環境技術展を見た。", "国際環境技術展を見た。");
    assertThat(told(ofOneCity(lines.subList(0, 3)))).isEqualTo("event 国際環境技術展 → 東近江国際環境技術展");
    assertThat(ofOneCity(lines)).isEmpty();
  }

  /** A line an agreement, all of one city. */
  private static List<Finding> ofOneCity(List<String> lines) {
    List<String> ids = List.of("a", "b", "c", "d").subList(0, lines.size());
    List<PartyFact> parties =
        ids.stream()
            .map(
                id ->
                    new PartyFact(
                        id,
                        1,
                        "japan",
                        "東近江市",
                        "東近江市",
                        "日本",
                        "JP",
                        null,
                        "滋賀県",
                        OrganizationKind.MUNICIPALITY,
                        null,
                        null,
                        "row 1"))
            .toList();
    Facts facts = facts(ofAgreements(ids.toArray(String[]::new))).with(PartyFact.class, parties);
    return READER.read(new DocumentText("text.txt", "sha256:1", lines), facts).issues();
  }

  @Test
  void namesWhereTwoEntriesOfOneAgreementCloseAQuotationOtherwise() {
    List<String> lines = List.of("「経営管理の分野の交流」などを実施する。", "「経営管理の分野の交流などを実施する事業」とした。");
    assertThat(told(read(lines, List.of(entry("①-1", 1), entry("②-1", 2)))))
        .isEqualTo("quoted 「…管理の分野の交流」 → 「…どを実施する事業」");
  }

  @ParameterizedTest
  @CsvSource({
    "両市の交流は深まった。, 両市, 東近江市, 大連市, ",
    "両市の交流は深まった。, 両市, 東近江市, キエンザン省, 両市",
    "両都市の交流は深まった。, 両都市, 東近江市, キエンザン省, 両都市",
    "両都市の交流は深まった。, 両都市, 東近江市, オークランド, ",
    "両国の交流は深まった。, 両国, 東近江市, キエンザン省, "
  })
  void namesAWordForBothThatDoesNotFitBoth(
      String text, String word, String one, String other, String found) {
    OrganizationKind kind =
        other.endsWith("省") ? OrganizationKind.FOREIGN_REGION : OrganizationKind.FOREIGN_CITY;
    Facts facts =
        facts(List.of(entry("row 1", 1)))
            .with(
                PartyFact.class,
                List.of(
                    party(1, "japan", one, "日本", "JP", null, null, OrganizationKind.MUNICIPALITY),
                    party(2, "foreign", other, "外国", "XX", null, null, kind)));

    List<Finding> slips =
        READER.read(new DocumentText("text.txt", "sha256:1", List.of(text)), facts).issues();

    assertThat(told(slips))
        .isEqualTo(found == null ? "" : "both-level " + found + " → " + one + "、" + other);
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
  @CsvSource({
    "ストーン・オン・トレント市, GB, ストーク・オン・トレント",
    "ストーク・オン・トレント市, GB, ",
    "ストーン・オン・トレント市, FR, ",
    "ホットスプリングス市, US, ",
    "ベルンドルフ市, AT, "
  })
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

  /** An entry a line, each of this agreement. */
  private static List<CitationFact> ofAgreements(String... ids) {
    List<CitationFact> entries = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      entries.add(
          new CitationFact(
              ids[i], "row " + (i + 1), null, new LineRange(i + 1, i + 1), "協定", null, null, null));
    }
    return entries;
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
