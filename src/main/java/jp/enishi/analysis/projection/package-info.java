/**
 * Networks made of the graph: read from Neo4j by the queries of {@code cypher/analysis}, compact,
 * each with a sentence on what an edge means and with the agreements behind each edge.
 */
@NamedInterface("projection")
package jp.enishi.analysis.projection;

import org.springframework.modulith.NamedInterface;
