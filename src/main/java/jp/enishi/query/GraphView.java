package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * A part of the graph for the canvas.
 *
 * @param total what there was to show
 * @param truncated what was cut off
 */
public record GraphView(List<Node> nodes, List<Edge> edges, Amount total, Cut truncated) {

  /** An organisation; {@code degree} counts all its partners, also those not shown. */
  public record Node(@JsonUnwrapped Ref organization, long degree, Double lat, Double lon) {}

  /**
   * A tie; parallel agreements are parallel edges.
   *
   * @param sincePrecision how much of the day is known: day, month, year, fiscal-year
   * @param inheritance how it came to an end that did not sign it: stated, renamed, undocumented
   */
  public record Edge(
      String id,
      String source,
      String target,
      String type,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      String sincePrecision,
      LocalDate until,
      double weight,
      String inheritance) {}

  /** Numbers of nodes and edges. */
  public record Amount(long nodes, long edges) {}

  /** Whether nodes and edges were left out. */
  public record Cut(boolean nodes, boolean edges) {}
}
