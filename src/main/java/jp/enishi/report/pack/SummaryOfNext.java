package jp.enishi.report.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.enishi.analysis.suggestion.BackTest;
import jp.enishi.analysis.suggestion.Suggestion;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.query.Anniversary;
import jp.enishi.query.Lapse;
import jp.enishi.query.Ref;
import org.springframework.stereotype.Component;

/**
 * What to do next, in the sentences of the summary: partners to think of, dates, what to settle.
 */
@Component
class SummaryOfNext {

  private static final int NAMED = 3;

  /** Their places among the methods of a back-test. */
  private static final int POPULARITY = 1;

  private static final int CHANCE = 2;

  private final Calendar calendar;
  private final ContradictionsChapter contradictions;
  private final SuggestionsChapter suggestions;

  SummaryOfNext(
      Calendar calendar, ContradictionsChapter contradictions, SuggestionsChapter suggestions) {
    this.calendar = calendar;
    this.contradictions = contradictions;
    this.suggestions = suggestions;
  }

  List<String> next(Material material) {
    Lingo lingo = material.lingo();
    List<String> points = new ArrayList<>();
    candidates(material).ifPresent(points::add);
    List<Anniversary> all = calendar.anniversaries(material.day(), null, material.asOf());
    long decades = all.stream().filter(each -> each.number() % 10 == 0).count();
    points.add(
        lingo.of(
            all.isEmpty()
                ? "周年を迎える協定は、2年の間にはありません。"
                : "周年を迎える協定が2年の間に%,d件（10年ごとの節目は%,d件）あります。行事や、今の状態を確かめる機会です。%s",
            all.isEmpty()
                ? "No agreement has an anniversary within two years."
                : "Agreements with an anniversary within two years: %,d (every tenth year: %,d).%s",
            all.size(),
            decades,
            first(lingo, all, material.day())));
    List<Lapse> lapses = calendar.lapses(material.day(), material.asOf());
    if (!lapses.isEmpty()) {
      points.add(
          lingo.of(
              "2年の間に期限が来る協定が%,d件あります。最初は%sの「%s」です。更新するかを決める必要があります。",
              "Agreements that end within two years: %,d, first (%s) “%s”. Decide whether to renew.",
              lapses.size(),
              lingo.date(lapses.get(0).until(), lapses.get(0).precision()),
              lapses.get(0).agreement().title()));
    }
    int open = contradictions.count(material);
    points.add(
        lingo.of(
            open == 0
                ? "当事者や日付について、順位が変わり得る未解決の食い違いはありません。"
                : "当事者か日付について、順位が変わり得る未解決の食い違いが%,d件あります。原本で確かめ、採る読みを決めてください（「数値に関わる未解決の食い違い」）。",
            open == 0
                ? "No open contradiction about parties or dates may move a rank."
                : "Open contradictions about parties or dates that may move ranks: %,d. Settle them by"
                    + " the originals.",
            open));
    return points;
  }

  /** The next tenth anniversary that has not begun. */
  private static String first(Lingo lingo, List<Anniversary> all, LocalDate day) {
    return all.stream()
        .filter(each -> each.number() % 10 == 0 && !each.agreement().others().isEmpty())
        .filter(each -> !each.from().isBefore(day))
        .findFirst()
        .map(
            each ->
                lingo.of(
                    "次の節目は%s、%sの%d周年です。",
                    " Next: %s, %s, %d years.",
                    lingo.date(each.from(), each.agreement().signedPrecision()),
                    Parties.of(lingo, each.agreement().others()),
                    each.number()))
        .orElse("");
  }

  /** The first candidates of those with a page, and how often such a list was right. */
  private Optional<String> candidates(Material material) {
    Lingo lingo = material.lingo();
    List<String> found = new ArrayList<>();
    List<BackTest> tests = List.of();
    for (Ref who : material.chosen()) {
      SuggestionList list = suggestions.list(material, who, true);
      tests = list.backTests();
      if (list.total() >= NAMED) {
        found.add(
            lingo.of(
                "%sには%s",
                "%2$s for %1$s",
                lingo.name(who),
                lingo.names(
                    list.items().stream().limit(2).map(Suggestion::organization).toList())));
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        lingo.of(
                "新しい相手として当たってみるなら、%sが考えられます。",
                "New partners to think of: %s.", String.join(lingo.of("、", "; "), found))
            + tests.stream()
                .findFirst()
                .map(
                    test ->
                        lingo.of(
                            "実際の相手を隠して試すと、このような一覧の上位10件に入ったのは%sでした（提携の多い順に並べると%s、でたらめに並べても%s）。",
                            " With real partners hidden, %s of them came among the first 10 of such a"
                                + " list (%s by popularity, %s by chance).",
                            lingo.percent(test.methods().get(0).hitAt10()),
                            lingo.percent(test.methods().get(POPULARITY).hitAt10()),
                            lingo.percent(test.methods().get(CHANCE).hitAt10())))
                .orElse(""));
  }
}
