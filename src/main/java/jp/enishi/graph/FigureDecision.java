package jp.enishi.graph;

/**
 * What a person chose where a printed total differs from what the graph counts. The contradiction
 * is found only once the graph is counted, so the choice is kept beside the facts.
 *
 * @param finding id of the contradiction: the figure's and {@link #COUNT}
 * @param reading the reading chosen
 * @param by who chose
 * @param at when, ISO 8601
 * @param reason why
 */
public record FigureDecision(String finding, String reading, String by, String at, String reason) {

  /** What follows the id of a figure in that of its contradiction. */
  public static final String COUNT = "-count";
}
