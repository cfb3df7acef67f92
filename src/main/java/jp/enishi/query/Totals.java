package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    Map<String, List<CountedEntry>> counted = new HashMap<>();
    figures.stream()
        .filter(figure -> figure.rule() != null)
        .collect(groupingBy(Figure::rule))
        .forEach((rule, of) -> counted.putAll(entries(rule, of)));
    return figures.stream().map(figure -> total(figure, figures, counted)).toList();
  }

  private Map<String, List<CountedEntry>> entries(String rule, List<Figure> figures) {
    Map<String, List<CountedEntry>> entries = new HashMap<>();
    figures.forEach(figure -> entries.put(figure.id(), List.of()));
    List<String> ids = figures.stream().map(Figure::id).toList();
    entries.putAll(
        reader.rows("checks/figures/" + rule, Map.of("figures", ids)).stream()
            .map(row -> reader.as(row, CountedEntry.class))
            .collect(groupingBy(CountedEntry::figure, toList())));
    return entries;
  }

  private static Total total(
      Figure f, List<Figure> figures, Map<String, List<CountedEntry>> counted) {
    List<CountedEntry> entries = counted.get(f.id());
    Long number = entries == null ? null : (long) entries.size();
    Long reposts = entries == null ? null : entries.stream().filter(CountedEntry::repost).count();
    boolean same =
        entries == null
            || (number == f.printed()
                && reposts.equals(Objects.requireNonNullElse(f.reposts(), 0L)));
    return new Total(
        f.id(),
        f.document(),
        f.table(),
        f.row(),
        f.column(),
        f.rule(),
        f.printed(),
        number,
        number == null ? null : number - f.printed(),
        f.reposts(),
        reposts,
        same ? List.of() : explanation(f, entries, figures, counted));
  }

  /** The entries counted, then those that another row of the same column counts instead. */
  private static List<Total.Entry> explanation(
      Figure f,
      List<CountedEntry> entries,
      List<Figure> figures,
      Map<String, List<CountedEntry>> counted) {
    List<String> here = entries.stream().map(CountedEntry::entry).toList();
    Stream<Total.Entry> elsewhere =
        figures.stream()
            .filter(other -> other.isBeside(f))
            .flatMap(
                other ->
                    counted.getOrDefault(other.id(), List.of()).stream()
                        .filter(entry -> !here.contains(entry.entry()))
                        .map(entry -> entry.not(other.row())));
    return Stream.concat(entries.stream().map(CountedEntry::counted), elsewhere)
        .distinct()
        .toList();
  }

  private record Figure(
      String id,
      String document,
      String table,
      String row,
      String column,
      String rule,
      long printed,
      Long reposts) {

    boolean isBeside(Figure other) {
      return !row.equals(other.row)
          && !row.equals("合計")
          && Objects.equals(rule, other.rule)
          && document.equals(other.document)
          && table.equals(other.table)
          && column.equals(other.column);
    }
  }

  private record CountedEntry(
      String figure,
      String agreement,
      String entry,
      String title,
      boolean repost,
      boolean marked,
      int foreignParties,
      int homeParties) {

    Total.Entry counted() {
      String why = null;
      if (repost && !marked) {
        why = "再掲の印はありませんが、前に載っている協定と同じなので再掲と数えました。";
      } else if (repost) {
        why = "再掲です。";
      }
      return new Total.Entry(agreement, entry, title, true, why);
    }

    Total.Entry not(String row) {
      String parties = "（海外 " + foreignParties + "、国内 " + homeParties + "）";
      return new Total.Entry(
          agreement, entry, title, false, "「" + row + "」に数えたので、ここには数えていません" + parties + "。");
    }
  }
}
