/** Stored entities, repositories named by plural nouns, and the only writer to Neo4j. */
@ApplicationModule(
    displayName = "graph",
    allowedDependencies = {"model", "issue", "cypher"})
package jp.enishi.graph;

import org.springframework.modulith.ApplicationModule;
