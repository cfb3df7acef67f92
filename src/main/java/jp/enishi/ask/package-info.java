/**
 * Questions in words, Japanese or English, answered by the named queries of {@code
 * cypher/queries/ask}: a grammar, no outside model. What is not understood is refused.
 */
@ApplicationModule(
    displayName = "ask",
    allowedDependencies = {"model", "cypher", "gazetteer", "query", "web"})
package jp.enishi.ask;

import org.springframework.modulith.ApplicationModule;
