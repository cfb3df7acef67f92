package jp.enishi.analysis.stability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.stability.Stability.Source;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;

/** The documents that a network rests on, and the network without some of what they say. */
@Component
public class Sources {

  private final ReadQueries queries;

  Sources(ReadQueries queries) {
    this.queries = queries;
  }

  /** The documents behind a network, those that alone state most ties first. */
  public List<Source> of(Projection projection) {
    Map<String, Integer> alone = new TreeMap<>();
    for (int e = 0; e < projection.network().size(); e++) {
      for (Tie tie : projection.ties(e)) {
        for (String document : tie.documents()) {
          alone.merge(document, tie.documents().size() == 1 ? 1 : 0, Integer::sum);
        }
      }
    }
    Map<String, String> titles =
        queries.list("analysis/documents", Map.of()).stream()
            .collect(
                Collectors.toMap(
                    row -> (String) row.get("document"), row -> String.valueOf(row.get("title"))));
    return alone.entrySet().stream()
        .map(
            each ->
                new Source(
                    each.getKey(),
                    titles.getOrDefault(each.getKey(), each.getKey()),
                    each.getValue()))
        .sorted(
            java.util.Comparator.comparingInt((Source each) -> -each.ties())
                .thenComparing(Source::document))
        .toList();
  }

  /** Without what only this document states. */
  public static Projection without(Projection projection, String document) {
    return projection.keeping(
        tie ->
            tie.documents().isEmpty()
                || tie.documents().stream().anyMatch(each -> !each.equals(document)));
  }

  /** Ids of agreements about which there is an open finding, a warning or an error. */
  public Set<String> unverified() {
    return queries.list("analysis/unverified", Map.of()).stream()
        .map(row -> (String) row.get("agreement"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
