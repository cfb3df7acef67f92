package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;

/** Runs every rule in {@code cypher/checks}; a rule without rows is healthy. */
@Component
class CheckGraph implements Check {

  private static final int ROWS_SHOWN = 20;

  private final Catalogue catalogue;
  private final ReadQueries queries;

  CheckGraph(Catalogue catalogue, ReadQueries queries) {
    this.catalogue = catalogue;
    this.queries = queries;
  }

  @Override
  public boolean healthy(PrintWriter results) {
    boolean healthy = true;
    for (NamedQuery rule : catalogue.list("checks/")) {
      if (rule.severity() != null) {
        List<Map<String, Object>> rows = queries.list(rule.name(), Map.of());
        report(rule, rows, results);
        healthy &= rows.isEmpty() || !rule.severity().equals("error");
      }
    }
    return healthy;
  }

  private static void report(NamedQuery rule, List<Map<String, Object>> rows, PrintWriter results) {
    String verdict = rows.isEmpty() ? "なし" : rows.size() + "件";
    results.println(
        rule.severity() + "\t" + rule.name().substring("checks/".length()) + "\t" + verdict);
    rows.stream().limit(ROWS_SHOWN).forEach(row -> results.println("\t" + cells(row)));
    if (rows.size() > ROWS_SHOWN) {
      results.println("\t… ほか " + (rows.size() - ROWS_SHOWN) + "件");
    }
  }

  private static String cells(Map<String, Object> row) {
    return row.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("  "));
  }
}
