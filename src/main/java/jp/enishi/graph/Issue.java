package jp.enishi.graph;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Something found wrong or doubtful, as it is stored.
 *
 * @param readings each reading as printed
 * @param inUse the reading that the facts follow, or null
 * @param status open, settled
 */
@Node("Issue")
public record Issue(
    @Id String id,
    String kind,
    String severity,
    String message,
    List<String> readings,
    String inUse,
    String rule,
    String status,
    String entry,
    String lines) {}
