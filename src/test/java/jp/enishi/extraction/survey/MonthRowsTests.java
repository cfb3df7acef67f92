package jp.enishi.extraction.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.dates.JapaneseDates;
import org.junit.jupiter.api.Test;

class MonthRowsTests {

  private static final LocalDate NOT_AFTER = LocalDate.of(2012, 8, 31);

  @Test
  void givesARowTheYearOfTheRowAbove() {
    assertThat(read("平成24年2月\t研修生を受け入れ", "6月\t知事が参加", "9月\t部長が訪問"))
        .containsExactly(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 9, 1));
  }

  @Test
  void knowsNoYearOnceTheMonthsBeginAnew() {
    assertThat(read("平成24年6月\t研修", "9月\t訪問", "4月\t受入", "9月\t訪問"))
        .containsExactly(LocalDate.of(2012, 9, 1));
  }

  @Test
  void takesNoYearFromTheMiddleOfASentenceOrFromAFiscalYear() {
    assertThat(read("訪問は平成24年2月に始まった。", "9月\t訪問")).isEmpty();
    assertThat(read("平成23年度\t研修", "9月\t訪問")).isEmpty();
    assertThat(read("9月\t訪問")).isEmpty();
  }

  private static List<LocalDate> read(String... lines) {
    MonthRows rows = new MonthRows();
    List<LocalDate> found = new ArrayList<>();
    for (String line : lines) {
      rows.read(line, JapaneseDates.find(line, NOT_AFTER)).ifPresent(found::add);
    }
    return found;
  }
}
