package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.enishi.web.Page;
import jp.enishi.web.Spoken;

/**
 * The printed figures, counted one way.
 *
 * @param countAs name of the way of counting in use
 * @param countings all ways of counting
 * @param rules the counting rules that occur
 */
public record TotalList(
    @JsonUnwrapped Page<Total> page, String countAs, List<Counting> countings, List<Rule> rules) {

  /** A counting rule: a file in {@code cypher/checks/figures}, with its name and what it counts. */
  public record Rule(String name, @Spoken String title, @Spoken String explains) {}
}
