package jp.enishi.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table {@code dates.csv}: a text as public offices write it, and for each date in it the first
 * day of what it states and how exactly; {@code ~} for 頃, {@code to} for the end of a range.
 */
class JapaneseDatesTests {

  @ParameterizedTest
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1, maxCharsPerColumn = 200)
  void readsTheTable(String text, String expected) {
    String read =
        JapaneseDates.find(text).stream()
            .map(JapaneseDatesTests::described)
            .collect(Collectors.joining(";"));
    assertThat(read).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "平成20（2010）年11月4日, 平成20年＝2008年, 2010年",
    "平成19（2009）年5月14日, 平成19年＝2007年, 2009年",
  })
  void reportsBothYearsWhenTheyDiffer(String text, String era, String western) {
    ReadDate read = JapaneseDates.find(text).get(0);
    assertThat(List.of(read.eraReading(), read.westernReading())).containsExactly(era, western);
  }

  @Test
  void saysWhyADateCannotBe() {
    assertThat(JapaneseDates.find("平成31年5月1日").get(0).impossible()).contains("平成ではありません");
    assertThat(JapaneseDates.find("明治4年7月14日").get(0).impossible()).contains("太陽暦");
  }

  @Test
  void findsDatesWhereTheyStand() {
    String text = "㍻18（2006）年㋊㏡（※更新：平成２３（2011）年10月17日）";
    List<ReadDate> read = JapaneseDates.find(text);
    assertThat(read)
        .extracting(ReadDate::printed)
        .containsExactly("㍻18（2006）年㋊㏡", "平成２３（2011）年10月17日");
    assertThat(read)
        .allSatisfy(
            each -> assertThat(text.substring(each.start(), each.end())).isEqualTo(each.printed()));
  }

  private static String described(ReadDate each) {
    String date = each.date() == null ? "impossible" : each.date() + " " + each.precision().code();
    return date
        + (each.contradictory() ? " contradiction" : "")
        + (each.approximate() ? " ~" : "")
        + (each.rangeEnd() ? " to" : "");
  }
}
