package jp.enishi.resolution;

import jp.enishi.resolution.match.KnownOrganization;
import jp.enishi.resolution.match.PairJudgement;

/**
 * Two organisations of the graph of which a person should say whether they are one.
 *
 * @param judgement what the program thinks, and why
 */
public record ReviewCase(
    KnownOrganization left, KnownOrganization right, PairJudgement judgement) {}
