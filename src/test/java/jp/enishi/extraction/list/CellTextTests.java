package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.Facts;
import jp.enishi.source.SuccessionFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text in a cell of a list tells: of its own agreement, of another, of none. */
class CellTextTests {

  @TempDir private Path folder;

  /** The row's agreement stands; the other was made and ended, and is one. */
  @ParameterizedTest
  @CsvSource({
    "平成10年に大連市と結んだ友好協定は平成20年に失効した。, 1998-01-01, 2008",
    "西脇市は昭和60年にカナダのバーナビー市と姉妹都市提携を結び、平成20年に解消した。, 1985-01-01, 2008",
    "西脇市と加東市が平成12年に締結した観光協定は、平成22年3月末で終了した。, 2000-01-01, 2010"
  })
  void readsAnotherAgreementMadeAndEndedAsOne(String text, LocalDate made, int ended)
      throws IOException {
    Facts facts = read(text);
    assertThat(facts.agreements()).hasSize(2);
    AgreementFact own = facts.agreements().get(0);
    assertThat(own.status()).isNotEqualTo("ended");
    assertThat(own.until()).isNull();
    AgreementFact other = facts.agreements().get(1);
    assertThat(other.signedOn()).isEqualTo(made);
    assertThat(other.until().getYear()).isEqualTo(ended);
    assertThat(other.status()).isEqualTo("ended");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平成26年6月1日に締結した協定は、令和2年3月31日に終了した。",
        "令和2年3月31日に株式会社あおばとの協定は終了した。",
        "協定は令和2年3月31日をもって終了。"
      })
  void readsTheEndOfItsOwn(String text) throws IOException {
    AgreementFact own = read(text).agreements().get(0);
    assertThat(own.status()).isEqualTo("ended");
    assertThat(own.until()).isEqualTo(LocalDate.of(2020, 3, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平成5年に中国の瀋陽市と友好都市提携を結んだが、翌年に白紙に戻した。",
        "瀋陽市と友好都市提携を結んだとの報道があったが、誤報である。",
        "他の市が瀋陽市と平成5年に友好都市提携を結んでいる。"
      })
  void statesNothingThatIsTakenBack(String text) throws IOException {
    assertThat(read(text).agreements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"西南学院大学が「健康まちづくり会」に参加。", "平成5年に中国の瀋陽市と友好都市提携を結んだが、翌年に白紙に戻した。"})
  void saysWhatSeemsToTellAndIsNotRead(String text) throws IOException {
    Facts facts = read(text);
    assertThat(facts.agreements()).hasSize(1);
    assertThat(facts.issues())
        .filteredOn(each -> each.message().contains("読み取らなかった文"))
        .singleElement()
        .satisfies(each -> assertThat(each.lines().from()).isEqualTo(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"平成17年10月1日、中町、加美町、八千代町が合併して多可町が発足した。", "平成17年10月1日に中町・加美町・八千代町が合併し多可町となった。"})
  void namesAllWhoBecameOne(String text) throws IOException {
    assertThat(read(text).rows(SuccessionFact.class))
        .extracting(SuccessionFact::before)
        .containsExactlyInAnyOrder("中町", "加美町", "八千代町");
  }

  @Test
  void readsNumbersOfADateInBothScripts() throws IOException {
    Facts facts =
        SmallLists.read(
            folder,
            "a.txt",
            """
            西脇市の協定一覧

            協定名\t相手方\t締結日
            物産協定\t株式会社あおば\t2020年⼆⽉三⽇
            観光協定\t株式会社いろは\t2020年十二月二十日
            道路協定\t株式会社うえの\t令和⼆年⼆⽉⼗三⽇
            """);
    assertThat(facts.agreements())
        .extracting(AgreementFact::signedOn)
        .containsExactly(
            LocalDate.of(2020, 2, 3), LocalDate.of(2020, 12, 20), LocalDate.of(2020, 2, 13));
    assertThat(SmallLists.told(facts)).noneMatch(each -> each.endsWith("?"));
  }

  private Facts read(String text) throws IOException {
    return SmallLists.read(
        folder,
        "a.txt",
        """
        西脇市の協定一覧

        協定名\t相手方\t締結日\t概要
        交流協定\t株式会社あおば\t平成26年6月1日\t%s
        """
            .formatted(text));
  }
}
