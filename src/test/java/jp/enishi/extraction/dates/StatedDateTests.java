package jp.enishi.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field with several dates: what each is, and for whom. */
class StatedDateTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "平成18（2006）年11月2日（※更新：平成23（2011）年10月17日） | 締結 2006-11-02, 更新 2011-10-17",
        "平成20年4月1日～平成25年3月31日 | 開始 2008-04-01, 有効期限 2013-03-31",
        "平成20年4月1日（有効期間 平成25年3月まで） | 締結 2008-04-01, 有効期限 2013-03-31",
        "赤井商店 平成20年11月27日 青木商店 平成21年5月20日 | 締結 2008-11-27 赤井商店, 締結 2009-05-20 青木商店",
        "赤井商店以外 平成30年6月20日 赤井商店 平成31年2月20日 | 締結 2018-06-20 赤井商店以外, 締結 2019-02-20 赤井商店",
        "平成27年1月30日～ | 開始 2015-01-30",
        "昭和56年8月18日（平成3年8月18日改定） | 締結 1981-08-18, 更新 1991-08-18 改定",
        "有効期間：令和5年4月1日～令和8年3月31日 | 開始 2023-04-01, 有効期限 2026-03-31",
        "有効期間：令和5年4月1日～ | 開始 2023-04-01",
        "令和5年4月1日（有効期間 1年 自動更新） | 締結 2023-04-01",
        "令和5年4月1日（有効期間：３年） | 締結 2023-04-01",
        "令和5年4月1日 自動更新 | 締結 2023-04-01",
        "令和5年4月1日（双方から申し出がない限り1年ごとに自動更新） | 締結 2023-04-01",
        "令和5年4月1日（期限 令和8年3月31日） | 締結 2023-04-01, 有効期限 2026-03-31",
        "平成20年4月1日（火）～ | 開始 2008-04-01",
        "平成20年4月1日（平成25年3月31日解消） | 締結 2008-04-01, 有効期限 2013-03-31",
        "平成20年4月1日締結、平成25年4月1日改定 | 締結 2008-04-01 締結, 更新 2013-04-01 改定",
        "H20.4.1（H30.4.1更新）（R2.4.1再更新） | 締結 2008-04-01, 更新 2018-04-01, 更新 2020-04-01 再",
        "昭和五十六年七月一日 | 締結 1981-07-01",
      })
  void tellsWhatEachDateIs(String text, String expected) {
    String read =
        StatedDate.read(text).stream()
            .map(
                each ->
                    each.meaning()
                        + " "
                        + (each.lastDay() == null ? each.read().date() : each.lastDay())
                        + (each.note() == null ? "" : " " + each.note()))
            .collect(Collectors.joining(", "));
    assertThat(read).isEqualTo(expected);
  }
}
