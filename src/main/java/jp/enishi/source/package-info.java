/**
 * The register of sources (sidecar, checksum, expected counts) and the facts read from them, as CSV
 * tables.
 */
@ApplicationModule(
    displayName = "source",
    allowedDependencies = {"model", "issue", "web"})
package jp.enishi.source;

import org.springframework.modulith.ApplicationModule;
