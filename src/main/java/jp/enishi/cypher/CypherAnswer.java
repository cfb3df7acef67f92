package jp.enishi.cypher;

import java.util.List;

/**
 * What a reader's query gave.
 *
 * @param columns names of the columns
 * @param rows values in the order of the columns: plain values, lists, maps; nodes and
 *     relationships as maps with {@code _type}
 * @param truncated whether there was more than is shown
 * @param limit the most rows that are ever shown
 * @param elapsedMillis time it took
 * @param timeoutMillis time after which it would have been stopped
 * @param graph the nodes and relationships in it, to be drawn; null when there are none
 */
public record CypherAnswer(
    List<String> columns,
    List<List<Object>> rows,
    boolean truncated,
    int limit,
    long elapsedMillis,
    long timeoutMillis,
    CypherGraph graph) {}
