package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for the name or address of a person, and what for an office. */
class PersonsTests {

  @ParameterizedTest
  @CsvSource({
    "担当：川合春子,担当：＊＊＊＊",
    "担当：福祉課　川合,担当：福祉課　＊＊",
    "電話：059-000-0000　福祉課　川合,電話：059-000-0000　福祉課　＊＊",
    "問合せ：福祉課　担当　川合春子　電話059,問合せ：福祉課　担当　＊＊＊＊　電話059",
    "担当者：阿部,担当者：＊＊",
    "担当　　　　：　高齢福祉課（内線2231）,担当　　　　：　高齢福祉課（内線2231）",
    "担当：危機管理室,担当：危機管理室",
    "担当　協定名　相手方,担当　協定名　相手方",
    "問合せ：企画部 政策推進課,問合せ：企画部 政策推進課",
    "taro.a@city.tsu.example.jp,******@city.tsu.example.jp"
  })
  void hidesNamesAndKeepsOffices(String line, String hidden) {
    assertThat(Persons.hidden(line)).isEqualTo(hidden);
    assertThat(Persons.hidden(hidden)).isEqualTo(hidden);
  }
}
