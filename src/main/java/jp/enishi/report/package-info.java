/**
 * The meeting pack: what is central, how sure that is, what to do next and where it comes from, on
 * paper. One content ({@code content}), made section by section ({@code pack}) from what query and
 * analysis read, in four forms ({@code write}).
 */
@ApplicationModule(
    displayName = "report",
    allowedDependencies = {
      "model",
      "issue",
      "query",
      "analysis",
      "analysis :: measure",
      "analysis :: network",
      "analysis :: projection",
      "analysis :: ranking",
      "analysis :: comparison",
      "analysis :: hub",
      "analysis :: run",
      "analysis :: stability",
      "analysis :: suggestion",
      "web"
    })
package jp.enishi.report;

import org.springframework.modulith.ApplicationModule;
