package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.enishi.query.CheckResult;
import jp.enishi.query.Checks;
import jp.enishi.query.Total;
import jp.enishi.query.TotalList;
import jp.enishi.query.Totals;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Component;

/** Prints every rule in {@code cypher/checks} with what it found, and the printed totals. */
@Component
class CheckGraph implements Check {

  private final Checks checks;
  private final Totals totals;

  CheckGraph(Checks checks, Totals totals) {
    this.checks = checks;
    this.totals = totals;
  }

  @Override
  public boolean healthy(String countAs, PrintWriter results) {
    TotalList counted = counted(countAs);
    List<CheckResult> found = checks.listResults();
    results.println("点検");
    found.forEach(each -> report(each, results));
    results.println();
    report(counted, results);
    return found.stream().noneMatch(CheckResult::isFailed);
  }

  private TotalList counted(String countAs) {
    try {
      return totals.listTotals(countAs, null);
    } catch (BadParameter e) {
      throw new CommandFailed(e.getMessage().replace("countAs", "--count-as"), e);
    }
  }

  private static void report(CheckResult found, PrintWriter results) {
    String verdict = found.count() == 0 ? "なし" : found.count() + "件";
    results.println(
        String.join("\t", found.severity(), found.name(), verdict, found.title(), found.owner()));
    found.rows().forEach(row -> results.println("\t" + cells(found.columns(), row)));
    if (found.count() > found.rows().size()) {
      results.println("\t… ほか " + (found.count() - found.rows().size()) + "件");
    }
    if (found.count() > 0) {
      results.println("\t→ " + found.advice());
    }
  }

  private static String cells(List<String> columns, Map<String, Object> row) {
    return columns.stream()
        .map(each -> each + "=" + row.get(each))
        .collect(Collectors.joining("  "));
  }

  private static void report(TotalList totals, PrintWriter results) {
    String counting =
        totals.countings().stream()
            .filter(each -> each.name().equals(totals.countAs()))
            .map(each -> each.ja().title())
            .findFirst()
            .orElseThrow();
    results.println("検算（" + counting + "）: " + summary(totals.page().items()));
    totals.page().items().stream()
        .filter(each -> !each.status().equals(Total.AGREES))
        .forEach(each -> report(each, results));
  }

  private static String summary(List<Total> totals) {
    return "印刷された数 %d、一致 %d、相違 %d、文書に載るのは一部 %d、数えられない %d"
        .formatted(
            totals.size(),
            count(totals, Total.AGREES),
            count(totals, Total.DIFFERS),
            count(totals, Total.PART),
            count(totals, Total.UNCOUNTED));
  }

  private static long count(List<Total> totals, String status) {
    return totals.stream().filter(each -> each.status().equals(status)).count();
  }

  private static void report(Total total, PrintWriter results) {
    results.println(
        "%s\t%s\t%s %s %s\t%s%s"
            .formatted(
                total.status(),
                total.document(),
                total.table(),
                total.row(),
                total.column(),
                numbers(total),
                total.note() == null ? "" : "\t" + total.note()));
    total
        .explanation()
        .forEach(
            each ->
                results.println(
                    "\t%s %s%s"
                        .formatted(
                            each.entry(),
                            each.title(),
                            each.why() == null ? "" : "（" + each.why() + "）")));
  }

  private static String numbers(Total total) {
    return total.counted() == null
        ? total.printed() + "→–"
        : "%d→%d（差 %+d%s）"
            .formatted(
                total.expected(),
                total.counted(),
                total.difference(),
                total.countedReposts() == null
                    ? ""
                    : "、うち再掲 %d→%d"
                        .formatted(
                            Objects.requireNonNullElse(total.reposts(), 0L),
                            total.countedReposts()));
  }
}
