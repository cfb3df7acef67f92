/**
 * Document to facts with citations; one reader a format, one rule a pattern. Never touches Neo4j or
 * identity.
 */
@ApplicationModule(
    displayName = "extraction",
    allowedDependencies = {"model", "issue", "source", "gazetteer"})
package jp.enishi.extraction;

import org.springframework.modulith.ApplicationModule;
