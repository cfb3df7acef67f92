package jp.enishi.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every pair of names. */
class EveryPairOfNamesTests {

  private static final List<LocalGovernment> ALL = LocalGovernments.load().all();
  private static final PairJudge JUDGE = PairJudge.shipped();
  private static final PairJudge ANOTHER = PairJudge.shipped();

  @Property(tries = 500)
  void isTheSameBothWaysAndEveryTime(@ForAll("names") String left, @ForAll("names") String right) {
    PairJudgement judgement = JUDGE.judge(NameQuery.of(left), NameQuery.of(right));
    assertThat(JUDGE.judge(NameQuery.of(right), NameQuery.of(left))).isEqualTo(judgement);
    assertThat(ANOTHER.judge(NameQuery.of(left), NameQuery.of(right))).isEqualTo(judgement);
    assertThat(judgement.score()).isBetween(0.0, 1.0);
    assertThat(judgement.reason()).isNotBlank();
  }

  @Property(tries = 5000)
  void neverTakesTwoLocalGovernmentsForOne(
      @ForAll("governments") LocalGovernment left,
      @ForAll("governments") LocalGovernment right,
      @ForAll("writings") int writing) {
    PairJudgement judgement =
        JUDGE.judge(
            NameQuery.of(written(left, writing / 6)), NameQuery.of(written(right, writing % 6)));
    if (!left.equals(right)) {
      assertThat(judgement.verdict()).isNotEqualTo(Verdict.SAME);
    }
  }

  @Property(tries = 1000)
  void knowsEveryLocalGovernmentByItsFullName(@ForAll("governments") LocalGovernment each) {
    String full = each.isPrefecture() ? each.name() : each.prefecture() + " " + each.name();
    assertThat(JUDGE.judge(NameQuery.of(each.fullName()), NameQuery.of(full)).verdict())
        .isEqualTo(Verdict.SAME);
  }

  @Provide
  Arbitrary<LocalGovernment> governments() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<Integer> writings() {
    return Arbitraries.integers().between(0, 35);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> local =
        Combinators.combine(governments(), writings()).as((each, how) -> written(each, how % 6));
    Arbitrary<String> words =
        Arbitraries.of(
                "株式会社",
                "(株)",
                "川崎",
                "大学",
                "市",
                "県",
                "銀行",
                "アメリカ合衆国",
                "オレゴン州",
                "ポートランド",
                "・",
                "（",
                "）",
                " ",
                "第二",
                "xx",
                "中国",
                "遼寧省",
                "瀋陽",
                "大使館",
                "駐日",
                "JA",
                "Kawasaki",
                "city",
                "ー",
                "ヴァ")
            .list()
            .ofMinSize(0)
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(local, words, Arbitraries.strings().ofMaxLength(12));
  }

  private static String inEnglish(LocalGovernment each) {
    return switch (each.name().charAt(each.name().length() - 1)) {
      case '町' -> "Town";
      case '村' -> "Village";
      case '区' -> "Ward";
      case '市' -> "City";
      default -> "Prefecture";
    };
  }

  private static String written(LocalGovernment each, int how) {
    return switch (how) {
      case 0 -> each.name();
      case 1 -> each.kana();
      case 2 -> each.nameEn();
      case 3 -> each.nameEn() + " " + inEnglish(each); // Kumano City is never the town of Kumano.
      case 4 -> each.name().replaceFirst("[市町村区県]$", "");
      default -> each.fullName();
    };
  }
}
