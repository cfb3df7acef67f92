package jp.enishi.extraction.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings of a table in plain text, and where each of them stands. */
class PlainHeadingsTests {

  @Test
  void findsHeadingsWhoseLettersAreSetApartByWideSpaces() {
    PlainHeadings headings = PlainHeadings.of(" 番号    協　定　名　称      締　結　先      締結年月日").orElseThrow();
    assertThat(headings.columns())
        .containsExactly(Column.NUMBER, Column.TITLE, Column.PARTNER, Column.DATE);
    assertThat(headings.starts()).containsExactly(1, 9, 29, 45);
  }

  @Test
  void findsHeadingsWhoseLettersAreSetApartByNarrowSpaces() {
    PlainHeadings headings = PlainHeadings.of("協 定 名      締 結 先   締結日").orElseThrow();
    assertThat(headings.columns()).containsExactly(Column.TITLE, Column.PARTNER, Column.DATE);
    assertThat(headings.starts()).containsExactly(0, 14, 25);
  }
}
