/**
 * Runs source, extraction, resolution and graph in order; holds the command line. The only place
 * the stages meet.
 */
@ApplicationModule(
    displayName = "pipeline",
    allowedDependencies = {
      "model",
      "issue",
      "gazetteer",
      "cypher",
      "source",
      "extraction",
      "extraction :: parties",
      "resolution",
      "resolution :: match",
      "resolution :: ledger",
      "graph",
      "query",
      "ask",
      "analysis",
      "analysis :: measure",
      "analysis :: network",
      "analysis :: suggestion",
      "analysis :: hub",
      "analysis :: route",
      "analysis :: projection",
      "analysis :: ranking",
      "analysis :: comparison",
      "analysis :: run",
      "export",
      "report",
      "report :: content",
      "web"
    })
package jp.enishi.pipeline;

import org.springframework.modulith.ApplicationModule;
