package jp.enishi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two small tables of the same seven entries. The first counts one-to-one and several, the second
 * countries of one-to-one entries.
 */
class RecountTests {

  private static final Counting ENTRIES = new Countings().get("entries");
  private static final Map<String, String> REASONS = new Countings().reasons();
  private static final Counting AGREEMENTS = new Countings().get("agreements");

  private final Figure oneToOne = figure("a", "分野別", "1対1", "行政", 2, null);
  private final Figure several = figure("b", "分野別", "複数", "行政", 2, null);
  private final Figure all = figure("c", "分野別", "合計", "行政", 4, null);
  private final Figure china = figure("d", "国別", "中国", "行政", 2, null);
  private final Figure others = figure("e", "国別", "その他", "行政", 0, null);
  private final Recount recount =
      new Recount(
          List.of(oneToOne, several, all, china, others),
          Map.of(
              "a", entries("1", "2", "3"),
              "b", entries("4"),
              "c", entries("1", "2", "3", "4"),
              "d", entries("1", "2"),
              "e", entries("3")),
          ENTRIES,
          REASONS);

  @Test
  void saysNothingWhereTheNumbersAgree() {
    assertThat(recount.explain(china)).isEmpty();
    assertThat(recount.explain(all)).isEmpty();
  }

  @Test
  void namesTheEntryThatIsTooManyInBothTables() {
    assertThat(recount.explain(oneToOne)).extracting(Total.Entry::entry).containsExactly("3");
    assertThat(recount.explain(others)).extracting(Total.Entry::entry).containsExactly("3");
  }

  @Test
  void namesWhereTheMissingEntryWasCountedInstead() {
    assertThat(recount.explain(several)).hasSize(1);
    assertThat(recount.explain(several).get(0).counted()).isFalse();
    assertThat(recount.explain(several).get(0).why()).contains("「1対1」に数えました");
  }

  @Test
  void explainsASumByItsCells() {
    Figure sum = figure("s", "分野別", "1対1", "合計", 2, null);
    Recount with =
        new Recount(
            List.of(oneToOne, several, sum, china, others),
            Map.of(
                "a", entries("1", "2", "3"),
                "b", entries("4"),
                "s", entries("1", "2", "3"),
                "d", entries("1", "2"),
                "e", entries("3")),
            ENTRIES,
            REASONS);

    assertThat(with.explain(sum)).extracting(Total.Entry::entry).containsExactly("3");
  }

  @Test
  void namesRepostsThatAreNotMarked() {
    Figure reposts = figure("r", "分野別", "1対1", "その他", 2, 1L);
    Recount with =
        new Recount(
            List.of(reposts),
            Map.of(
                "r",
                List.of(
                    new CountedEntry("r", "x1", "⑨-1", "協定", true, true, 1, 1, null),
                    new CountedEntry("r", "x2", "⑨-2", "協定", true, false, 1, 1, null))),
            ENTRIES,
            REASONS);

    assertThat(with.explain(reposts)).extracting(Total.Entry::entry).containsExactly("⑨-2");
  }

  /** 以後、毎年1回、7県市道の首長が一堂に会し … 平成11年から山口県が参加. */
  @Test
  void namesWhoJoinedAfterTheNumberWasTrue() {
    Figure seven = figure("p", "知事会議", "⑧-25", "7県市道", 3, null);
    List<CountedEntry> parties =
        List.of(
            party("福岡県", null), party("釜山広域市", null), party("山口県", "平成11年"), party("済州道", null));

    List<Total.Entry> explained =
        new Recount(List.of(seven), Map.of("p", parties), ENTRIES, REASONS).explain(seven);

    assertThat(explained).extracting(Total.Entry::title).containsExactly("山口県");
    assertThat(explained.get(0).why()).contains("平成11年に加わった");
  }

  @Test
  void saysThatThePartyTooManyCannotBeToldWhereNoneJoinedLater() {
    Figure two = figure("p", "知事会議", "⑧-25", "2県", 1, null);
    List<CountedEntry> parties = List.of(party("福岡県", null), party("山口県", null));

    assertThat(new Recount(List.of(two), Map.of("p", parties), ENTRIES, REASONS).explain(two))
        .hasSize(2)
        .allMatch(each -> each.why().contains("資料からは決められません"));
  }

  private static CountedEntry party(String name, String joined) {
    return new CountedEntry("p", "x", "⑧-25", name, false, false, 0, 0, joined);
  }

  @Test
  void leavesAFigureWithoutARuleUncounted() {
    Figure none =
        new Figure("n", "d", "調査", "本文", "全体", "件", null, "other", 5, null, false, "1", false);
    Recount without = new Recount(List.of(none), Map.of(), ENTRIES, REASONS);

    assertThat(without.counted(none)).isNull();
    assertThat(without.explain(none)).isEmpty();
    assertThat(without.total(none).status()).isEqualTo(Total.UNCOUNTED);
  }

  @Test
  void countsAnAgreementOnceWhenRepostsAreLeftOut() {
    Figure reposts = figure("r", "分野別", "1対1", "その他", 3, 1L);
    Recount once =
        new Recount(
            List.of(reposts),
            Map.of(
                "r",
                List.of(
                    new CountedEntry("r", "x0", "⑨-1", "協定", false, false, 1, 1, null),
                    new CountedEntry("r", "x1", "⑨-2", "協定", true, true, 1, 1, null),
                    new CountedEntry("r", "x2", "⑨-3", "協定", true, false, 1, 1, null))),
            AGREEMENTS,
            REASONS);

    Total total = once.total(reposts);
    assertThat(total.counted()).isEqualTo(1);
    assertThat(total.difference()).isEqualTo(-1);
    assertThat(total.explanation()).extracting(Total.Entry::entry).containsExactly("⑨-3");
  }

  @Test
  void callsATotalOfMoreThanTheDocumentNamesAPart() {
    Figure half =
        new Figure("h", "d", "一覧", "表", "合計", "合計", "rule", null, 9, null, false, "1", true);

    Total few =
        new Recount(List.of(half), Map.of("h", entries("1", "2")), ENTRIES, REASONS).total(half);
    assertThat(few.status()).isEqualTo(Total.PART);
    assertThat(few.note()).contains("文書に載るのは一部").contains("9 件").contains("2 件");

    Figure less =
        new Figure("h", "d", "一覧", "表", "合計", "合計", "rule", null, 1, null, false, "1", true);
    Total more =
        new Recount(List.of(less), Map.of("h", entries("1", "2")), ENTRIES, REASONS).total(less);
    assertThat(more.status()).isEqualTo(Total.DIFFERS);
  }

  @Test
  void holdsNoUnknownNumberOfRepostsAgainstTheCount() {
    Figure sentence =
        new Figure("t", "d", "調査", "本文", "合計", "合計", "rule", null, 2, null, false, "1", false);
    Map<String, List<CountedEntry>> counted =
        Map.of(
            "t",
            List.of(
                new CountedEntry("t", "x1", "①-1", "協定", false, false, 1, 1, null),
                new CountedEntry("t", "x1", "②-1", "協定", true, true, 1, 1, null)));

    Total asPrinted = new Recount(List.of(sentence), counted, ENTRIES, REASONS).total(sentence);
    Total once = new Recount(List.of(sentence), counted, AGREEMENTS, REASONS).total(sentence);

    assertThat(asPrinted.status()).isEqualTo(Total.AGREES);
    assertThat(asPrinted.countedReposts()).isNull();
    assertThat(once.status()).isEqualTo(Total.UNCOUNTED);
    assertThat(once.note()).contains("再掲がいくつあるか");
  }

  private static Figure figure(
      String id, String table, String row, String column, long printed, Long reposts) {
    return new Figure(
        id, "d", "調査", table, row, column, "rule", null, printed, reposts, true, "1", false);
  }

  private static List<CountedEntry> entries(String... numbers) {
    return Arrays.stream(numbers)
        .map(number -> new CountedEntry("f", "a" + number, number, "協定", false, false, 1, 1, null))
        .toList();
  }
}
