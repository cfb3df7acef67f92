package jp.enishi.extraction.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"R5 (案)", "令和7年度（素案）", "取り扱い(案) ①. 継続 2. 終了", "連携テーマ【案】", "年間スケジュール案", "事務局原案"})
  void knowsWhatIsOnlyProposed(String heading) {
    assertThat(Drafts.isIn(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R4", "共同提案", "議案", "法案", "案内", "令和5年度の提案市町村", "(提案市町村)"})
  void takesNoOtherWordForIt(String heading) {
    assertThat(Drafts.isIn(heading)).isFalse();
  }
}
