package jp.enishi.analysis.ranking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionType;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.projection.Vertex;

/**
 * Finds organisations whose rank the documents may explain: most of their ties are stated by one
 * document alone that is the organisation's own list, or one of examples, while others were never
 * asked in this way.
 */
final class CoverageWarnings {

  /** From this share of its ties on, an organisation's rank rests on the one document. */
  private static final double MOST = 0.5;

  private static final int FEWEST = 3;

  private final Projection projection;
  private final List<DocumentScope> scopes;

  CoverageWarnings(Projection projection, List<DocumentScope> scopes) {
    this.projection = projection;
    this.scopes = scopes;
  }

  List<DocumentScope> scopes() {
    return scopes;
  }

  /** Null where nothing is to be said. */
  CoverageWarning of(int vertex) {
    Vertex who = projection.vertex(vertex);
    if (who.organization() == null) {
      return null;
    }
    int all = 0;
    Map<String, Integer> alone = new LinkedHashMap<>();
    Adjacency steps = projection.network().out();
    for (int at = steps.start(vertex); at < steps.start(vertex + 1); at++) {
      for (Tie tie : projection.ties(steps.edge(at))) {
        all++;
        if (tie.documents().size() == 1) {
          alone.merge(tie.documents().get(0), 1, Integer::sum);
        }
      }
    }
    Map.Entry<String, Integer> most =
        alone.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElse(null);
    if (most == null || all < FEWEST || most.getValue() < MOST * all) {
      return null;
    }
    return warning(who, most.getKey(), most.getValue(), all);
  }

  private CoverageWarning warning(Vertex who, String document, int ties, int all) {
    List<DocumentScope> about =
        scopes.stream().filter(each -> each.document().equals(document)).toList();
    String title =
        about.isEmpty() || about.get(0).title() == null ? document : about.get(0).title();
    if (about.stream().anyMatch(each -> each.isListOf(who.id()))) {
      long others =
          scopes.stream()
              .filter(each -> each.of().equals("organizations") && !each.isListOf(who.id()))
              .flatMap(each -> each.organizations().stream())
              .distinct()
              .count();
      return new CoverageWarning(
          "higher",
          document,
          ties,
          all,
          "%s、この団体自身の一覧「%s」だけに載っています。%s順位は実際より高く出ているおそれがあります。"
              .formatted(counted(ties, all), title, lists(others)),
          "%d of %d ties stand only in its own list \"%s\". %s, so it may look more central than it is."
              .formatted(ties, all, title, listsInEnglish(others)));
    }
    if (!about.isEmpty() && about.stream().allMatch(DocumentScope::isOfExamples)) {
      return new CoverageWarning(
          "higher",
          document,
          ties,
          all,
          "%s「%s」だけに載っています。載っているのは選ばれた事例や一つの会議に関わる団体だけなので、順位は実際より高く出ているおそれがあります。"
              .formatted(counted(ties, all), title),
          "%d of %d ties stand only in \"%s\", which holds chosen examples or the papers of one body, so it may look more central than it is."
              .formatted(ties, all, title));
    }
    return null;
  }

  private static String counted(int ties, int all) {
    return ties == all ? "つながり%d件のすべてが".formatted(all) : "つながり%d件のうち%d件は".formatted(all, ties);
  }

  private static String lists(long others) {
    return others == 0
        ? "ほかの団体の一覧は取り込まれていないので、"
        : "このような一覧が取り込まれている団体はほかに%d団体しかないので、".formatted(others);
  }

  private static String listsInEnglish(long others) {
    return others == 0
        ? "No other organisation has such a list in the graph"
        : others == 1
            ? "Only one other organisation has such a list in the graph"
            : "Only %d other organisations have such a list in the graph".formatted(others);
  }

  /** Whether vertices are organisations tied to one another. */
  boolean ofTies() {
    return projection.spec().projection().equals(ProjectionType.TIES);
  }
}
