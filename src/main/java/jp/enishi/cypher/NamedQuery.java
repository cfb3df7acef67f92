package jp.enishi.cypher;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Query;

/**
 * A Cypher file of the catalogue.
 *
 * @param name its place below {@code cypher/}, without ending: {@code queries/organization/hits}
 * @param asks the question it answers
 * @param params the parameters it takes, without {@code $}
 * @param returns what its columns are, in words
 * @param header every line of the header, by its word
 * @param text the whole file, header included
 */
public record NamedQuery(
    String name,
    String asks,
    List<String> params,
    String returns,
    Map<String, String> header,
    String text) {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  public NamedQuery {
    params = List.copyOf(params);
    header = Map.copyOf(header);
  }

  /** The columns, in order. */
  public List<String> columns() {
    return List.of(returns.replaceAll("\\([^)]*\\)", "").split("\\s*,\\s*"));
  }

  /**
   * The query as it is run: all its parameters are given as one map, so that it is planned once.
   * Neo4j keeps a plan by the text and the type of each parameter, down to whether it is null and
   * to the order of magnitude of a list's or string's length; a question with a dozen conditions
   * would be planned for each combination of those that are given, and planning takes a hundred
   * times longer than answering.
   */
  public Query with(Map<String, Object> parameters) {
    return new Query(
        PARAMETER.matcher(text).replaceAll("\\$given.$1"), Map.of("given", parameters));
  }

  /** Of a check: error, warning or note; null for what is no check. */
  public String severity() {
    return header.get("severity");
  }

  /** Of a check: who sets it right (資料担当, 開発者, 発行元). */
  public String owner() {
    return header.get("owner");
  }

  /** Of a check or a counting rule: its name in Japanese. */
  public String title() {
    return header.get("title");
  }

  /** Of a check: what to do about its rows, in Japanese. */
  public String advice() {
    return header.get("advice");
  }

  /** Of a counting rule: what it counts, in Japanese. */
  public String explains() {
    return header.get("explains");
  }

  /** Why it reads a label or all ties from one end to the other; null where an index serves. */
  public String plan() {
    return header.get("plan");
  }
}
