package jp.enishi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for the name or address of a person, and what for an office. */
class PersonsTests {

  @ParameterizedTest
  @CsvSource({
    "一志大学の川合春子学長と懇談した,一志大学の＊＊＊＊学長と懇談した",
    "津市長　川合　春子,津市長　＊＊　＊＊",
    "佐藤氏が講演した,＊＊氏が講演した",
    "代表取締役 田中と面談,代表取締役 ＊＊と面談",
    "福島県伊達市長が調印した,福島県伊達市長が調印した",
    "平成20年4月1日 松本市と高山市が締結,平成20年4月1日 松本市と高山市が締結",
    "鈴木自動車株式会社,鈴木自動車株式会社",
    "岡山大学長と高松市長,岡山大学長と高松市長"
  })
  void hidesNamesInRunningTextAndKeepsPlacesAndCompanies(String text, String hidden) {
    assertThat(PersonNames.hidden(text)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"長谷部,true", "大久保,true", "久保田,true", "阿部,true", "総務部,false", "本部,false", "企画課,false"})
  void tellsFamilyNamesFromDepartments(String word, boolean name) {
    assertThat(Persons.isFamilyName(word)).isEqualTo(name);
  }

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
