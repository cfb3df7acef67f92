package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.enishi.graph.CitationRow;
import jp.enishi.graph.FigureRow;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;

/** Where one document says what, and which totals it prints. */
final class EvidenceRows {

  private static final String UNCOUNTED = "uncounted/";

  private final Facts facts;
  private final Set<String> countingRules;
  private final CouncilRows councils;
  private final ThemeRows themes;

  EvidenceRows(Facts facts, Set<String> countingRules, CouncilRows councils, ThemeRows themes) {
    this.facts = facts;
    this.countingRules = countingRules;
    this.councils = councils;
    this.themes = themes;
  }

  List<CitationRow> citations() {
    String document = facts.source().id();
    List<CitationRow> rows = new ArrayList<>();
    facts
        .citations()
        .forEach(
            each ->
                rows.add(
                    new CitationRow(
                        each.agreement(),
                        document,
                        each.entry(),
                        each.field(),
                        each.lines().toString(),
                        each.printed(),
                        each.mark(),
                        each.confidence())));
    for (CouncilFact each : facts.rows(CouncilFact.class)) {
      councils
          .id(each.name())
          .ifPresent(
              council ->
                  rows.add(
                      new CitationRow(
                          council,
                          document,
                          each.entry(),
                          null,
                          each.lines().toString(),
                          each.name(),
                          null,
                          each.confidence())));
    }
    rows.addAll(themes.citations());
    return rows;
  }

  List<FigureRow> figures() {
    return facts.figures().stream()
        .map(
            each ->
                new FigureRow(
                    each.id(),
                    facts.source().id(),
                    each.table(),
                    each.row(),
                    each.column(),
                    counted(each.rule()),
                    uncounted(each.rule()),
                    each.printed(),
                    each.reposts(),
                    printsReposts(each),
                    facts.source().asOf(),
                    each.lines().toString()))
        .toList();
  }

  /** Whether the figure's table prints reposts in brackets anywhere. */
  private boolean printsReposts(FigureFact figure) {
    return facts.figures().stream()
        .anyMatch(each -> each.table().equals(figure.table()) && each.reposts() != null);
  }

  private String uncounted(String rule) {
    return counted(rule) != null
        ? null
        : rule != null && rule.startsWith(UNCOUNTED) ? rule.substring(UNCOUNTED.length()) : "other";
  }

  /** The rule, when there is a query that counts by it. */
  private String counted(String rule) {
    return rule != null && countingRules.contains(rule) ? rule : null;
  }
}
