package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Recounts the totals that documents print and names the entries that explain a difference. */
@Service
public class Totals {

  private final Reader reader;

  Totals(Reader reader) {
    this.reader = reader;
  }

  /** Every printed figure, in the order of the documents. */
  public List<Total> listTotals() {
    List<Figure> figures = reader.list("total/figures", Map.of(), Figure.class);
    Map<String, List<CountedEntry>> entries = new HashMap<>();
    figures.stream()
        .filter(figure -> figure.rule() != null)
        .collect(groupingBy(Figure::rule))
        .forEach((rule, of) -> entries.putAll(count(rule, of)));
    Recount recount = new Recount(figures, entries);
    return figures.stream().map(figure -> total(figure, recount)).toList();
  }

  private Map<String, List<CountedEntry>> count(String rule, List<Figure> figures) {
    Map<String, List<CountedEntry>> entries = new HashMap<>();
    figures.forEach(figure -> entries.put(figure.id(), List.of()));
    List<String> ids = figures.stream().map(Figure::id).toList();
    entries.putAll(
        reader.rows("checks/figures/" + rule, Map.of("figures", ids)).stream()
            .map(row -> reader.as(row, CountedEntry.class))
            .collect(groupingBy(CountedEntry::figure, toList())));
    return entries;
  }

  private static Total total(Figure f, Recount recount) {
    boolean counted = recount.counted(f) != null;
    return new Total(
        f.id(),
        f.document(),
        f.table(),
        f.row(),
        f.column(),
        f.rule(),
        f.printed(),
        counted ? (long) recount.counted(f).size() : null,
        counted ? recount.surplus(f) : null,
        f.reposts(),
        counted ? recount.reposts(f) : null,
        recount.explain(f));
  }
}
