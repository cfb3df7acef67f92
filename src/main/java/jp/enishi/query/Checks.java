package jp.enishi.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import org.springframework.stereotype.Service;

/** Holds every data-quality rule in {@code cypher/checks} against the graph. */
@Service
public class Checks {

  /** Rows kept of each rule. */
  public static final int ROWS_SHOWN = 20;

  private static final String FOLDER = "checks/";
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private final Catalogue catalogue;
  private final Reader reader;

  Checks(Catalogue catalogue, Reader reader) {
    this.catalogue = catalogue;
    this.reader = reader;
  }

  /** Errors before warnings before notes; among them what found something first. */
  public List<CheckResult> listResults() {
    return catalogue.list(FOLDER).stream()
        .filter(rule -> rule.severity() != null)
        .map(this::result)
        .sorted(
            Comparator.comparing((CheckResult each) -> SEVERITIES.indexOf(each.severity()))
                .thenComparing(each -> each.count() == 0)
                .thenComparing(CheckResult::name))
        .toList();
  }

  private CheckResult result(NamedQuery rule) {
    List<Map<String, Object>> rows = reader.rows(rule.name(), Map.of());
    return new CheckResult(
        rule.name().substring(FOLDER.length()),
        rule.severity(),
        rule.owner(),
        rule.title(),
        rule.asks(),
        rule.advice(),
        rule.columns(),
        rows.size(),
        rows.stream().limit(ROWS_SHOWN).toList());
  }
}
