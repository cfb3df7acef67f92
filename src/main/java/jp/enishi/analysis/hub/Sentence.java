package jp.enishi.analysis.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Cite;

/**
 * A sentence of the story.
 *
 * @param about what it is about: ties, type, fields, years, units, betweenness, removal, source,
 *     partners, bridge
 * @param words the sentence
 * @param figures the figures in it, each with the rows behind it
 * @param citations where documents state what it says
 */
public record Sentence(String about, Words words, List<Figure> figures, List<Cite> citations) {

  /**
   * A figure and what it counts.
   *
   * @param name of the figure
   * @param value a number
   * @param agreements ids of agreements behind it
   * @param organizations ids of organisations behind it
   * @param href the call that lists the rows; absent when the ids are all there is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Figure(
      String name, Number value, List<String> agreements, List<String> organizations, String href) {

    static Figure ofAgreements(String name, Number value, List<String> agreements, String href) {
      return new Figure(name, value, agreements, List.of(), href);
    }

    static Figure ofOrganizations(
        String name, Number value, List<String> organizations, String href) {
      return new Figure(name, value, List.of(), organizations, href);
    }
  }
}
