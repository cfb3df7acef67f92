package jp.enishi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are written back as exactly as they are known. */
class JapaneseDateTextTests {

  @ParameterizedTest
  @CsvSource({
    "2008-07-01, day, 平成20年7月1日, 2008年7月1日",
    "2008-07-01, month, 平成20年7月, 2008年7月",
    "2008-01-01, year, 平成20年, 2008年",
    "2010-04-01, fiscal-year, 平成22年度, 2010年度",
    "1989-01-07, day, 昭和64年1月7日, 1989年1月7日",
    "1989-01-08, day, 平成元年1月8日, 1989年1月8日",
    "1989-01-01, month, 昭和64（平成元）年1月, 1989年1月",
    "1989-01-01, year, 昭和64（平成元）年, 1989年",
    "2019-01-01, year, 平成31（令和元）年, 2019年",
    "2019-04-01, fiscal-year, 平成31（令和元）年度, 2019年度",
    "2019-04-30, day, 平成31年4月30日, 2019年4月30日",
    "2019-05-01, day, 令和元年5月1日, 2019年5月1日",
    "1912-07-31, day, 大正元年7月31日, 1912年7月31日",
    "1873-01-01, day, 明治6年1月1日, 1873年1月1日",
    "1871-08-29, day, 1871年8月29日, 1871年8月29日",
  })
  void writesEraAndWesternYears(LocalDate date, String precision, String japanese, String western) {
    assertThat(JapaneseDateText.japanese(date, DatePrecision.of(precision))).isEqualTo(japanese);
    assertThat(JapaneseDateText.western(date, DatePrecision.of(precision))).isEqualTo(western);
  }
}
