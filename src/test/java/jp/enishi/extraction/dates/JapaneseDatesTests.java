package jp.enishi.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each line: a text as public offices write it, the first day of what it states, and how exactly.
 */
class JapaneseDatesTests {

  @ParameterizedTest
  @CsvSource({
    "平成16（2004）年12月24日, 2004-12-24, day",
    "平成18(2006)年5月15日, 2006-05-15, day",
    "平成18年(2006)年3月16日, 2006-03-16, day",
    "平成 1 1 （ 1 9 9 9 ） 年 8 月 3 日, 1999-08-03, day",
    "平成元（1989）年11月11日, 1989-11-11, day",
    "平成11（1999）年8月, 1999-08-01, month",
    "平成7（1995）年, 1995-01-01, year",
    "平成4（1992）年から開始, 1992-01-01, year",
    "昭和60(1985)年5月22日, 1985-05-22, day",
    "平成22年度, 2010-04-01, fiscal-year",
    "平成２１年４月２３日, 2009-04-23, day",
    "1957(昭和32)年10月, 1957-10-01, month",
    "2004年（平成16年）12月24日, 2004-12-24, day",
    "2003年5月, 2003-05-01, month",
    "2012年度, 2012-04-01, fiscal-year",
    "S56.7.1, 1981-07-01, day",
    "H9.12.12, 1997-12-12, day",
    "R3.4.1, 2021-04-01, day",
    "H元.5.1, 1989-05-01, day",
    "令和元年5月1日, 2019-05-01, day",
    "平成31年4月30日, 2019-04-30, day",
    "昭和64年1月7日, 1989-01-07, day",
    "大正元年12月, 1912-12-01, month",
  })
  void readsOneDate(String text, String date, String precision) {
    ReadDate read = onlyDateIn(text);
    assertThat(read.date()).hasToString(date);
    assertThat(read.precision().code()).isEqualTo(precision);
    assertThat(read.contradictory()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "平成20（2010）年11月4日, 2008-11-04, 平成20年＝2008年, 2010年",
    "平成19（2009）年5月14日, 2007-05-14, 平成19年＝2007年, 2009年",
  })
  void reportsAnEraYearThatIsNotTheWesternYear(
      String text, String inUse, String era, String western) {
    ReadDate read = onlyDateIn(text);
    assertThat(read.date()).hasToString(inUse);
    assertThat(List.of(read.eraReading(), read.westernReading())).containsExactly(era, western);
  }

  @ParameterizedTest
  @CsvSource({"平成20年2月30日", "昭和70年4月1日", "平成20年13月1日", "平成31年5月1日", "令和元年4月30日"})
  void refusesADateThatCannotBe(String text) {
    ReadDate read = onlyDateIn(text);
    assertThat(read.date()).isNull();
    assertThat(read.impossible()).isNotBlank();
  }

  @Test
  void findsSeveralDatesWhereTheyStand() {
    String text = "平成18（2006）年11月2日（※更新：平成23（2011）年10月17日）";
    List<ReadDate> read = JapaneseDates.find(text);
    assertThat(read)
        .extracting(each -> each.date().toString())
        .containsExactly("2006-11-02", "2011-10-17");
    assertThat(text.substring(read.get(1).start(), read.get(1).end()))
        .isEqualTo("平成23（2011）年10月17日");
  }

  @ParameterizedTest
  @CsvSource({"17-12-24", "平成の大合併", "第20回", "電話 0538-37-2111", "H28"})
  void findsNoDateInOtherNumbers(String text) {
    assertThat(JapaneseDates.find(text)).isEmpty();
  }

  private static ReadDate onlyDateIn(String text) {
    List<ReadDate> read = JapaneseDates.find(text);
    assertThat(read).hasSize(1);
    return read.get(0);
  }
}
