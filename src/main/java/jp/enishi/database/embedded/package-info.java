/** The part of the module that needs Neo4j itself, left out of a build without it. */
package jp.enishi.database.embedded;
