package jp.enishi.resolution.match;

/**
 * Someone whom a name could mean.
 *
 * @param organization who
 * @param matched which of its names was judged
 * @param judgement how well it fits, and why
 */
public record Candidate(KnownOrganization organization, String matched, PairJudgement judgement) {

  /** The same, with what is known of it otherwise. */
  Candidate under(KnownOrganization other) {
    return new Candidate(other, matched, judgement);
  }
}
