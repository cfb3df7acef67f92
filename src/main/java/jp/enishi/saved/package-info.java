/**
 * Questions that people keep under a name, in words or in Cypher, with parameters. A ledger beside
 * the data, to which rows are only ever added.
 */
@ApplicationModule(
    displayName = "saved",
    allowedDependencies = {"issue", "ask", "cypher", "web"})
package jp.enishi.saved;

import org.springframework.modulith.ApplicationModule;
