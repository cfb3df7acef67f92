package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.util.Locale;
import jp.enishi.analysis.suggestion.BackTest;
import jp.enishi.analysis.suggestion.SuggestionList;

/** Prints suggestions as a table, the back-tests below it. */
final class SuggestionsOnTerminal {

  private final PrintWriter results;
  private final PrintWriter messages;

  SuggestionsOnTerminal(PrintWriter results, PrintWriter messages) {
    this.results = results;
    this.messages = messages;
  }

  void print(SuggestionList list) {
    messages.println(list.organization().name() + ": " + list.method().ja());
    list.notes().forEach(note -> messages.println("注意: " + note.ja()));
    if (list.items().isEmpty()) {
      LookedInto.print(list.coverage(), messages);
    }
    messages.flush();
    results.println("順位\t候補\t種類\t国\t理由\tid");
    list.items()
        .forEach(
            each ->
                results.println(
                    "%d\t%s\t%s\t%s\t%s\t%s"
                        .formatted(
                            each.rank(),
                            each.organization().name(),
                            each.organization().kind(),
                            each.organization().country() == null
                                ? ""
                                : each.organization().country(),
                            each.why().ja(),
                            each.organization().id())));
    results.println();
    results.println("検証\t方法\t上位5\t上位10\t上位20\tMRR");
    list.backTests().forEach(test -> figures(name(test), test));
    if (list.ownBackTest() != null) {
      figures(list.organization().name() + "の関係を一つずつ隠す", list.ownBackTest());
    }
    results.flush();
  }

  private static String name(BackTest test) {
    return test.year() == null ? "一つずつ隠す" : test.year() + " 年より後を隠す";
  }

  private void figures(String name, BackTest test) {
    test.methods().stream()
        .limit(3)
        .forEach(
            each ->
                results.println(
                    String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.3f\t%.3f\t%.3f\t%.3f",
                        name,
                        each.words().ja(),
                        each.hitAt5(),
                        each.hitAt10(),
                        each.hitAt20(),
                        each.mrr())));
    messages.println(name + ": " + test.verdict().ja());
    messages.flush();
  }
}
