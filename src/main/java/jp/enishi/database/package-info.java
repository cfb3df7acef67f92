/**
 * The Neo4j that runs in the same JVM. Alone may import org.neo4j.dbms and org.neo4j.graphdb;
 * nobody depends on it.
 */
@ApplicationModule(
    displayName = "database",
    allowedDependencies = {})
package jp.enishi.database;

import org.springframework.modulith.ApplicationModule;
