package jp.enishi.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The only writer to the graph. A load can be repeated at any time: the same batch changes nothing,
 * one that was killed half-way is completed, and what a document no longer states is taken out with
 * everything derived from it.
 */
@Service
public class GraphWriter {

  private static final Logger LOG = LoggerFactory.getLogger(GraphWriter.class);

  private final GraphStructure structure;
  private final WriteQueries queries;
  private final Derivation derivation;
  private final FigureCounts figures;

  GraphWriter(
      GraphStructure structure, WriteQueries queries, Derivation derivation, FigureCounts figures) {
    this.structure = structure;
    this.queries = queries;
    this.derivation = derivation;
    this.figures = figures;
  }

  /**
   * Applies constraints and indexes. Throws {@link SchemaChanged} when a file that was applied
   * before has been rewritten.
   */
  public void prepare() {
    structure.bringUpToDate();
  }

  /** Whether the graph already holds exactly this batch, loaded to its end. */
  public boolean holds(GraphBatch batch) {
    Map<String, Object> content =
        Map.of("documents", batch.documentIds(), "load", LoadStamp.of(batch));
    return queries.number("load/is-loaded", content) == batch.documents().size();
  }

  /**
   * Whether no document has been loaded to its end: the graph is new, or its first load was killed.
   */
  public boolean isEmpty() {
    return queries.number("load/loaded-documents", Map.of()) == 0;
  }

  /** Loads, takes out what is stale, derives and counts. */
  public LoadCounts write(GraphBatch batch) {
    prepare();
    String load = LoadStamp.of(batch);
    queries.run("load/begin", Map.of("documents", batch.documentIds()));
    load(batch, load);
    long removed = removeStale(batch, load);
    Derivation.Derived derived =
        derivation.derive(batch.agreements().stream().map(AgreementRow::id).toList());
    derivation.inherit();
    derivation.count();
    int differing = figures.count(batch.figures());
    queries.run(
        "load/figure-issues",
        Map.of(
            "documents",
            batch.documentIds(),
            "load",
            load,
            "decisions",
            batch.decisions().stream().map(Rows::of).toList()));
    queries.run("load/loaded", Map.of("documents", batch.documentIds(), "load", load));
    return new LoadCounts(
        batch.documents().size(),
        batch.organizations().size(),
        batch.agreements().size(),
        batch.parties().size(),
        batch.citations().size(),
        batch.issues().size(),
        batch.figures().size(),
        removed,
        derived.ties(),
        batch.memberships().size() + derived.memberships(),
        differing);
  }

  /**
   * Has the database count anew and plan queries by what there is now; to be called once when all
   * is loaded. A database of one's own may not allow it, and does the same by itself after a while.
   */
  public void settle() {
    try {
      queries.run("load/replan", Map.of());
    } catch (Neo4jException e) {
      LOG.debug("Plans are made anew by the database itself", e);
    }
  }

  /** Derives all edges and counts of the whole graph anew. */
  public void deriveAll() {
    prepare();
    derivation.deriveAll();
    derivation.inherit();
    derivation.count();
  }

  private void load(GraphBatch batch, String load) {
    Map<String, Object> more =
        Map.of("load", load, "source", batch.source(), "kinds", derivation.organizationLabels());
    queries.each("load/documents", batch.documents().stream().map(Rows::of), more);
    queries.each("load/organizations", batch.organizations().stream().map(Rows::of), more);
    queries.each("load/places", batch.organizations().stream().map(GraphWriter::place), more);
    queries.each("load/successions", batch.successions().stream().map(Rows::of), more);
    queries.each("load/units", batch.units().stream().map(Rows::of), more);
    queries.each("load/agreements", batch.agreements().stream().map(Rows::of), more);
    queries.each("load/parties", batch.parties().stream().map(Rows::of), more);
    queries.each("load/dates", batch.dates().stream().map(Rows::of), more);
    queries.each("load/under", batch.under().stream().map(Rows::of), more);
    queries.each("load/memberships", batch.memberships().stream().map(Rows::of), more);
    queries.each(
        "load/themes", batch.proceedings().themes().stream().map(ProceedingsRows::of), more);
    queries.each(
        "load/meetings", batch.proceedings().meetings().stream().map(ProceedingsRows::of), more);
    queries.each(
        "load/participations",
        batch.proceedings().participations().stream().map(ProceedingsRows::of),
        more);
    queries.each(
        "load/unit-work", batch.proceedings().work().stream().map(ProceedingsRows::of), more);
    queries.each("load/citations", batch.citations().stream().map(Rows::of), more);
    queries.each("load/figures", batch.figures().stream().map(Rows::of), more);
    queries.each("load/scopes", batch.scopes().stream().map(Rows::of), more);
    queries.each("load/issues", batch.issues().stream().map(Rows::of), more);
  }

  private static Map<String, Object> place(OrganizationRow row) {
    return row.locatedIn() == null
        ? Map.of("id", row.id())
        : Map.of("id", row.id(), "locatedIn", row.locatedIn());
  }

  private long removeStale(GraphBatch batch, String load) {
    Map<String, Object> of =
        Map.of("documents", batch.documentIds(), "source", batch.source(), "load", load);
    long removed = queries.untilNone("load/stale-citations", of);
    List<String> uncited = derivation.uncited(load);
    while (!uncited.isEmpty()) {
      removed += derivation.remove(uncited);
      uncited = derivation.uncited(load);
    }
    removed += queries.untilNone("load/stale-details", of);
    removed += queries.untilNone("load/stale-findings", of);
    removed += queries.untilNone("load/stale-memberships", of);
    removed += queries.untilNone("load/stale-proceedings", of);
    removed += queries.untilNone("load/stale-participations", of);
    removed += queries.untilNone("load/stale-units", of);
    queries.run("load/stale-scopes", of);
    removed +=
        queries.untilNone(
            "load/stale-successions",
            Map.of(
                "source",
                batch.source(),
                "successions",
                batch.successions().stream().map(SuccessionRow::pair).toList()));
    queries.run("load/stale-fields", of);
    return removed + queries.untilNone("load/stale-organizations", of);
  }
}
