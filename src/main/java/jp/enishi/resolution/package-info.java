/**
 * Who is who: gazetteer, name normalising and stable ids for the organisations that documents
 * mention.
 */
@ApplicationModule(
    displayName = "resolution",
    allowedDependencies = {"model", "issue", "web"})
package jp.enishi.resolution;

import org.springframework.modulith.ApplicationModule;
