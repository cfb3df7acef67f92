package jp.enishi.graph;

/**
 * What a load left in the graph for its documents.
 *
 * @param removed citations, parties, agreements, organisations, issues … that were no longer stated
 * @param ties edges derived between two organisations
 * @param memberships members of standing bodies: stated as such, and derived from agreements
 * @param differingFigures printed figures that the graph does not reproduce
 */
public record LoadCounts(
    int documents,
    int organizations,
    int agreements,
    int parties,
    int citations,
    int issues,
    int figures,
    long removed,
    long ties,
    long memberships,
    int differingFigures) {}
