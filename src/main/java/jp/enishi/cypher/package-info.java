/**
 * The catalogue of named Cypher files (header, parameters, columns) and the read-only guard. Holds
 * no query text.
 */
@ApplicationModule(
    displayName = "cypher",
    allowedDependencies = {"web"})
package jp.enishi.cypher;

import org.springframework.modulith.ApplicationModule;
