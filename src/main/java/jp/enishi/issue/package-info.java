/**
 * Typed findings about data: unreadable, contradictory, unresolved. Given to a store, never thrown
 * or logged where found.
 */
@ApplicationModule(
    displayName = "issue",
    allowedDependencies = {"model"})
package jp.enishi.issue;

import org.springframework.modulith.ApplicationModule;
