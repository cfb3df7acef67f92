package jp.enishi.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.issue.Finding;

/**
 * All that was read from one document: a table for each kind of fact ({@code src/docs/facts.md}). A
 * table that was not given is empty.
 *
 * @param tables rows by their record type, which must be one of {@link FactTable}
 */
public record Facts(
    SourceInfo source, Map<Class<? extends Record>, List<? extends Record>> tables) {

  public Facts {
    Map<Class<? extends Record>, List<? extends Record>> copy = new LinkedHashMap<>();
    for (FactTable each : FactTable.values()) {
      copy.put(each.type(), List.copyOf(tables.getOrDefault(each.type(), List.of())));
    }
    tables = Map.copyOf(copy);
  }

  /** No facts yet. */
  public static Facts of(SourceInfo source) {
    return new Facts(source, Map.of());
  }

  /** The same facts with these rows in place of the table's. */
  public <R extends Record> Facts with(Class<R> type, List<R> rows) {
    Map<Class<? extends Record>, List<? extends Record>> changed = new LinkedHashMap<>(tables);
    changed.put(type, rows);
    return new Facts(source, changed);
  }

  /** The rows of a table, in the order read. */
  @SuppressWarnings("unchecked") // with() and the reader of tables put rows under their own type.
  public <R extends Record> List<R> rows(Class<R> type) {
    return (List<R>) tables.get(type);
  }

  public List<AgreementFact> agreements() {
    return rows(AgreementFact.class);
  }

  public List<CitationFact> citations() {
    return rows(CitationFact.class);
  }

  public List<PartyFact> parties() {
    return rows(PartyFact.class);
  }

  public List<DateFact> dates() {
    return rows(DateFact.class);
  }

  public List<FigureFact> figures() {
    return rows(FigureFact.class);
  }

  public List<Finding> issues() {
    return rows(Finding.class);
  }
}
