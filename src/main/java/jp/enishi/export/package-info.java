/**
 * The graph, or an answer, as a file that other programs open: GraphML, GEXF, CSV, JSON-LD, a
 * Cypher script, a spreadsheet. Writes row by row; knows nothing of what the rows mean.
 */
@ApplicationModule(
    displayName = "export",
    allowedDependencies = {"model", "cypher", "query", "ask", "web"})
package jp.enishi.export;

import org.springframework.modulith.ApplicationModule;
