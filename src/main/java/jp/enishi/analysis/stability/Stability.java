package jp.enishi.analysis.stability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Ref;

/**
 * A ranking with a band for each rank.
 *
 * @param measure its name in calls
 * @param parameters enough to take it again
 * @param bands by rank, within a rank by id; perhaps a part of all
 * @param total how many there are in all
 * @param topKept of the first ten (more where they share a rank), which share stays among the first
 *     ten in a draw, on the average
 * @param unverified how many ties rest on an agreement with an open finding
 * @param sources the documents that were left out one by one
 * @param explanation what was done
 * @param dataVersion hash of the facts in the graph
 */
public record Stability(
    String measure,
    Map<String, Object> parameters,
    List<Band> bands,
    int total,
    double topKept,
    int unverified,
    List<Source> sources,
    Words explanation,
    String dataVersion) {

  /**
   * How far a rank moves.
   *
   * @param best the highest rank (the smallest number) of all that was tried
   * @param worst the lowest
   * @param drawn in the draws: the ranks between which nine of ten lie, and the middle
   * @param unverified rank without ties of open findings
   * @param withoutSource rank without each source, in the order of {@link #sources}
   * @param dependsOn the source whose absence moves it most; absent when none does
   * @param words the band in a sentence
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Band(
      String id,
      String name,
      Ref organization,
      Double score,
      int rank,
      int best,
      int worst,
      Drawn drawn,
      int unverified,
      List<Integer> withoutSource,
      Dependence dependsOn,
      Words words) {}

  /** Ranks in the draws: the 5th, 50th and 95th of a hundred. */
  public record Drawn(int best, int median, int worst) {}

  /**
   * The source that matters most.
   *
   * @param rank what it would be without it
   */
  public record Dependence(String document, String title, int rank) {}

  /**
   * A source.
   *
   * @param ties how many ties no other source states
   */
  public record Source(String document, String title, int ties) {}

  /** The first so many bands only. */
  public Stability first(int limit) {
    return new Stability(
        measure,
        parameters,
        bands.subList(0, Math.min(limit, bands.size())),
        total,
        topKept,
        unverified,
        sources,
        explanation,
        dataVersion);
  }
}
