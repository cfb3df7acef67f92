package jp.enishi.resolution;

import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.match.KnownOrganization;
import jp.enishi.resolution.match.PairJudgement;

/**
 * Two organisations of the graph of which a person should say whether they are one.
 *
 * @param judgement what the program thinks, and why
 * @param held the person's word that left it open or took an earlier one back; null when nobody has
 *     said anything
 */
public record ReviewCase(
    KnownOrganization left, KnownOrganization right, PairJudgement judgement, Judgement held) {}
