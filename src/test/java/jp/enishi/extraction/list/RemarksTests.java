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
