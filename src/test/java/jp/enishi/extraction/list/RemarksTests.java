package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.extraction.Extraction;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SourceRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside or below an entry belongs to the entry, and is no party and no signing. */
class RemarksTests {

  private static final Extraction EXTRACTION = new Extraction(SourceRegister.shipped());
  private static final String TABLE =
      """
      津市　連携協定一覧

      番号  締結日           相手方              協定名                      担当課
       1    令和2年4月1日    株式会社安濃商店    見守りに関する協定          福祉課
                             ※令和6年3月31日をもって終了
       2    令和3年5月6日    一志大学            包括連携に関する協定        企画課
       3    同上             同上                人材育成に関する覚書        企画課
      """;

  @TempDir private Path folder;

  @Test
  void readsANoteBelowARowAsItsEnd() throws IOException {
    Facts facts = read(TABLE);
    AgreementFact ended = facts.agreements().get(0);
    assertThat(ended.until()).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(ended.status()).isEqualTo("ended");
    assertThat(partners(facts, ended)).containsExactly("株式会社安濃商店");
  }

  @Test
  void readsTheSameAsAbove() throws IOException {
    Facts facts = read(TABLE);
    AgreementFact third = facts.agreements().get(2);
    assertThat(partners(facts, third)).containsExactly("一志大学");
    assertThat(third.signedOn()).isEqualTo(LocalDate.of(2021, 5, 6));
  }

  @Test
  void readsTheEndOfATieAsNoSecondSigning() throws IOException {
    Facts facts =
        read(
            """
            津市の国際交流
            ■姉妹都市
            ・サンパウロ市（ブラジル）　昭和51年10月18日姉妹都市提携、平成20年6月解消
            ・堺市　昭和60年4月1日提携（平成18年の合併後も継続）
            ・鎮江市（中国）　昭和59年6月11日友好都市提携
            """);
    assertThat(facts.agreements()).hasSize(3);
    AgreementFact ended = facts.agreements().get(0);
    assertThat(ended.signedOn()).isEqualTo(LocalDate.of(1976, 10, 18));
    assertThat(ended.until()).isEqualTo(LocalDate.of(2008, 6, 30));
    assertThat(ended.status()).isEqualTo("ended");
    assertThat(dates(facts, ended)).containsExactly("締結", "有効期限");
    assertThat(dates(facts, facts.agreements().get(1))).containsExactly("締結");
  }

  @Test
  void keepsTheKindThatIsStated() throws IOException {
    Facts facts =
        read(
            """
            津市 都市間交流

            友好都市名：サンパウロ市（ブラジル）
            提携の種類：姉妹都市（休止中）
            提携年月日：不明（昭和50年代）

            友好都市名：鎮江市（中国江蘇省）
            提携の種類：友好都市
            提携年月日：平成10年4月20日から平成31年4月19日まで

            友好都市名：高岡市（富山県）
            提携の種類：フレンドリーシティ
            提携年月日：平成10年10月29日（旧福岡町との提携。平成17年の合併後も継続）
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::kind)
        .containsExactly("姉妹都市提携", "友好都市提携", "連携協定");
    assertThat(findings(facts, facts.agreements().get(2))).contains("当たる種別がありません");
    assertThat(dates(facts, facts.agreements().get(2))).containsExactly("締結");
    assertThat(findings(facts, facts.agreements().get(0))).contains("休止している");
  }

  @Test
  void readsTheTitleInTheBracketAndLeavesAPredecessorOpen() throws IOException {
    Facts facts =
        read(
            """
            国際交流の概要（津市）
            ■国内の姉妹都市
            ・富山県高岡市（昭和63年8月、町村合併前の旧福岡町と提携）
            ・堺市、宇治市（平成10年3月28日：三市友好都市協定）
            ・諏訪市：昭和36年10月5日
            """);
    AgreementFact former = facts.agreements().get(0);
    assertThat(findings(facts, former)).contains("合併前の市町村");
    assertThat(facts.citations().get(0).confidence()).isLessThan(0.7);
    assertThat(former.kind()).isEqualTo("姉妹都市提携");
    assertThat(partners(facts, former)).containsExactly("高岡市");
    AgreementFact titled = facts.agreements().get(1);
    assertThat(titled.title()).isEqualTo("三市友好都市協定");
    assertThat(titled.kind()).isEqualTo("友好都市提携");
    assertThat(partners(facts, titled)).containsExactly("堺市", "宇治市");
    assertThat(facts.citations().get(2).confidence()).isNull();
  }

  @Test
  void reportsWhatRemarksTellOfLaterTimes() throws IOException {
    Facts facts =
        read(
            """
            津市　連携協定一覧

            番号\t協定名\t相手方\t締結日\t備考
            1\t災害時の物資供給協定\t久居商事株式会社\t平成25年9月1日\t平成30年9月1日に再締結
            2\t災害時相互応援協定\t亀山市、鈴鹿市\t平成26年9月1日\t鈴鹿市は平成30年3月に脱退した
            3\t包括連携協定\t一志大学\t平成27年9月1日\t
            """);
    assertThat(findings(facts, facts.agreements().get(0))).contains("改めて締結");
    assertThat(findings(facts, facts.agreements().get(1))).contains("脱退");
    assertThat(findings(facts, facts.agreements().get(2))).isEmpty();
  }

  private static String findings(Facts facts, AgreementFact agreement) {
    return facts.issues().stream()
        .filter(each -> each.about().contains(agreement.id()))
        .map(each -> each.message())
        .collect(java.util.stream.Collectors.joining());
  }

  private Facts read(String text) throws IOException {
    return EXTRACTION.read(Files.writeString(folder.resolve("list.txt"), text));
  }

  private static List<String> partners(Facts facts, AgreementFact agreement) {
    return facts.parties().stream()
        .filter(each -> each.agreement().equals(agreement.id()) && !each.side().equals("japan"))
        .map(PartyFact::name)
        .toList();
  }

  private static List<String> dates(Facts facts, AgreementFact agreement) {
    return facts.dates().stream()
        .filter(each -> each.agreement().equals(agreement.id()))
        .map(DateFact::meaning)
        .toList();
  }
}
