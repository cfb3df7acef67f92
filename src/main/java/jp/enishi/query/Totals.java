package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.web.Page;
import org.springframework.stereotype.Service;

/** Recounts the totals that documents print and names the entries that explain a difference. */
@Service
public class Totals {

  private static final String RULES = "checks/figures/";

  private final Reader reader;
  private final Catalogue catalogue;
  private final Countings countings;

  Totals(Reader reader, Catalogue catalogue, Countings countings) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.countings = countings;
  }

  /**
   * Every printed figure, in the order of the documents.
   *
   * @param countAs name of a {@link Counting}; null for the documents' own
   * @param rule only figures of this rule; null for all
   */
  public TotalList listTotals(String countAs, String rule) {
    Counting counting = countings.get(countAs);
    List<Figure> figures = reader.list("total/figures", Map.of(), Figure.class);
    Map<String, List<CountedEntry>> entries = new HashMap<>();
    figures.stream()
        .filter(figure -> figure.rule() != null)
        .collect(groupingBy(Figure::rule))
        .forEach((name, of) -> entries.putAll(count(name, of)));
    Recount recount = new Recount(figures, entries, counting, countings.reasons());
    List<Total> totals =
        figures.stream()
            .filter(figure -> rule == null || rule.equals(figure.rule()))
            .map(recount::total)
            .toList();
    return new TotalList(
        new Page<>(totals, totals.size(), totals.size(), 0),
        counting.name(),
        countings.listCountings(),
        rules(totals));
  }

  private List<TotalList.Rule> rules(List<Total> totals) {
    List<String> used = totals.stream().map(Total::rule).distinct().toList();
    return catalogue.list(RULES).stream()
        .filter(each -> used.contains(each.name().substring(RULES.length())))
        .map(Totals::rule)
        .toList();
  }

  private static TotalList.Rule rule(NamedQuery query) {
    return new TotalList.Rule(
        query.name().substring(RULES.length()), query.title(), query.explains());
  }

  private Map<String, List<CountedEntry>> count(String rule, List<Figure> figures) {
    Map<String, List<CountedEntry>> entries = new HashMap<>();
    figures.forEach(figure -> entries.put(figure.id(), List.of()));
    List<String> ids = figures.stream().map(Figure::id).toList();
    entries.putAll(
        reader.rows(RULES + rule, Map.of("figures", ids)).stream()
            .map(row -> reader.as(row, CountedEntry.class))
            .collect(groupingBy(CountedEntry::figure, toList())));
    return entries;
  }
}
