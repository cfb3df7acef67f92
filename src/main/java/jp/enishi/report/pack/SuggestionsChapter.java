package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.suggestion.BackTest;
import jp.enishi.analysis.suggestion.Suggestion;
import jp.enishi.analysis.suggestion.SuggestionList;
import jp.enishi.analysis.suggestion.SuggestionRequest;
import jp.enishi.analysis.suggestion.Suggestions;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/**
 * Whom the chosen organisations might ask next, and how often such advice would have been right.
 */
@Component
class SuggestionsChapter implements Chapter {

  private static final int FIRST = 5;
  private static final int METHODS = 3;
  private static final int REASONS = 2;

  private final Suggestions suggestions;

  SuggestionsChapter(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public PackSection section() {
    return PackSection.SUGGESTIONS;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Block> blocks = new ArrayList<>();
    SuggestionList last = null;
    for (Ref who : material.chosen()) {
      boolean first = last == null;
      last = list(material, who, first);
      if (first) {
        blocks.add(
            new Block.Text(
                lingo.of(
                    "いまの相手や、似た団体の相手から、まだ結ばれていない相手を挙げたものです。検討の糸口であり、相手の意向や実情は含みません。どれくらい当たるかは下の検証の表にあります。",
                    "Partners they do not have yet, found through their own partners and those of others"
                        + " like them: a starting point that knows nothing of anybody's wishes. The"
                        + " back-test below says how often such lists are right.")));
        blocks.add(new Block.Subheading(lingo.of("どれくらい当たるか", "How often it is right")));
        last.backTests().forEach(test -> addTest(blocks, lingo, test));
        blocks.add(
            new Block.Note(
                lingo.of(
                    "MRR（平均逆順位）は、隠した相手の順位の逆数（1位なら1、10位なら0.1）の平均です。件数は問いの数で、両側から問うものもあるため、つながりの本数とは一致しません。",
                    "MRR (mean reciprocal rank) is the mean of 1/rank of the hidden partner: 1 first, 0.1"
                        + " tenth. The numbers count questions, some ties being asked for from both ends;"
                        + " they are not the number of edges.")));
      }
      blocks.add(
          last.items().isEmpty()
              ? new Block.Text(
                  lingo.of(
                      "%sには、根拠を示せる候補がありません。",
                      "%s: no partner for whom a reason can be shown.", lingo.name(who)))
              : table(lingo, who, last));
    }
    if (last != null) {
      blocks.add(new Block.Note(lingo.of(last.method())));
      for (Words note : last.notes()) {
        blocks.add(new Block.Note(lingo.of(note)));
      }
    }
    return blocks;
  }

  /** The best for one organisation, without the back-test. */
  SuggestionList list(Material material, Ref who, boolean tested) {
    return suggestions.suggest(
        new SuggestionRequest(
            who.id(), List.of(), List.of(), material.asOf(), FIRST, null, tested));
  }

  private static void addTest(List<Block> blocks, Lingo lingo, BackTest test) {
    String caption =
        test.kind().equals("after-year")
            ? lingo.of(
                "検証：%s年より後の%,d件を隠して当てる",
                "Back-test: %2$,d ties made after %1$s hidden", test.year(), test.asked())
            : lingo.of(
                "検証：%,d件を一件ずつ隠して当てる", "Back-test: %,d ties, each hidden alone", test.asked());
    blocks.add(
        new Table(
            lingo.of(
                "検証 %s",
                "Back-test %s",
                test.year() == null
                    ? lingo.of("一件ずつ", "one by one")
                    : lingo.of("%d年より後", "after %d", test.year())),
            caption,
            List.of(
                Column.text(lingo.of("並べ方", "Ranking"), 3),
                Column.number(lingo.of("上位5に入る", "in first 5"), 1.2),
                Column.number(lingo.of("上位10に入る", "in first 10"), 1.2),
                Column.number(lingo.of("上位20に入る", "in first 20"), 1.2),
                Column.number("MRR", 1)),
            test.methods().stream()
                .limit(METHODS)
                .map(
                    each ->
                        List.of(
                            Cell.of(lingo.of(each.words())),
                            Cell.of(lingo.percent(each.hitAt5())),
                            Cell.of(lingo.percent(each.hitAt10())),
                            Cell.of(lingo.percent(each.hitAt20())),
                            Cell.of(each.mrr(), 3)))
                .toList()));
    blocks.add(new Block.Text(lingo.of(test.verdict())));
  }

  private static Table table(Lingo lingo, Ref who, SuggestionList list) {
    String name = lingo.name(who);
    return new Table(
        lingo.of("%sの候補", "%s suggestions", name),
        lingo.of(
            "%sの候補（根拠のある%,d団体の上位）", "Suggestions for %s, the first of %,d", name, list.total()),
        List.of(
            Column.number(lingo.of("順位", "Rank"), 0.9),
            Column.text(lingo.of("候補", "Partner"), 2),
            Column.text(lingo.of("所在", "Where"), 1.3),
            Column.text(lingo.of("理由", "Why"), 7)),
        list.items().stream().map(each -> row(lingo, each)).toList());
  }

  private static List<Cell> row(Lingo lingo, Suggestion each) {
    return List.of(
        Cell.of(each.rank()),
        Cell.of(lingo.name(each.organization())),
        Cell.of(lingo.where(each.organization())),
        Cell.of(why(lingo, each)));
  }

  /** The strongest reasons, each of another kind; the page shows the others. */
  private static String why(Lingo lingo, Suggestion each) {
    Map<String, String> kinds = new LinkedHashMap<>();
    each.reasons().forEach(why -> kinds.putIfAbsent(why.kind(), lingo.of(why.words())));
    return kinds.values().stream().limit(REASONS).collect(Collectors.joining(lingo.of("", " ")));
  }
}
