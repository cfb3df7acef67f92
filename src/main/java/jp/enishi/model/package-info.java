/**
 * Immutable values everyone speaks of: kinds, Japanese dates, citations. Plain Java; depends on
 * nothing.
 */
@ApplicationModule(
    displayName = "model",
    allowedDependencies = {})
package jp.enishi.model;

import org.springframework.modulith.ApplicationModule;
