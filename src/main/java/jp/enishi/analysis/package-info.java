/**
 * Measures the network of organisations: projection, then JGraphT, then scores with their meaning
 * and caveats. Types of JGraphT never leave; numbers never leave without their counting rule.
 */
@ApplicationModule(
    displayName = "analysis",
    allowedDependencies = {"model", "cypher", "query", "web"})
package jp.enishi.analysis;

import org.springframework.modulith.ApplicationModule;
