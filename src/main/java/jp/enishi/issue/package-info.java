/**
 * Typed findings about data: unreadable, contradictory, unresolved. Given to a store, never thrown
 * or logged where found. Holds the rules for which reading of a contradiction is in use, and the
 * ledger of the readings that people chose.
 */
@ApplicationModule(
    displayName = "issue",
    allowedDependencies = {"model"})
package jp.enishi.issue;

import org.springframework.modulith.ApplicationModule;
