/**
 * Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group: other programs
 * (OpenRefine) match their lists to the organisations here. Speaks the protocol; the search finds.
 */
@ApplicationModule(
    displayName = "reconcile",
    allowedDependencies = {"query", "cypher", "web"})
package jp.enishi.reconcile;

import org.springframework.modulith.ApplicationModule;
