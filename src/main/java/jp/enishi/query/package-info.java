/** Read-only use cases and their read models: search, profile, partners, agreements, totals. */
@ApplicationModule(
    displayName = "query",
    allowedDependencies = {"model", "cypher", "gazetteer", "web"})
package jp.enishi.query;

import org.springframework.modulith.ApplicationModule;
