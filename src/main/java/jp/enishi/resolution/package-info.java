/**
 * Who is who: one stable, readable id for all the ways in which documents write the name of an
 * organisation.
 */
@ApplicationModule(
    displayName = "resolution",
    allowedDependencies = {"model", "issue", "gazetteer", "web"})
package jp.enishi.resolution;

import org.springframework.modulith.ApplicationModule;
