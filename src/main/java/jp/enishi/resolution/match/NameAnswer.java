package jp.enishi.resolution.match;

import java.util.List;

/**
 * Who a name could mean.
 *
 * @param name as asked
 * @param decision what can be said
 * @param organization id of the one it means; null unless the decision is {@link Decision#SAME}
 * @param reason a Japanese sentence
 * @param candidates the likeliest first
 */
public record NameAnswer(
    String name,
    Decision decision,
    String organization,
    String reason,
    List<Candidate> candidates) {

  /** What can be said about a name. */
  public enum Decision {
    /** It means one organisation, certain by rule. */
    SAME,
    /** It means one of several, and does not say which. */
    AMBIGUOUS,
    /** There are candidates; a person has to look. */
    UNSURE,
    /** Nobody of that name is known. */
    NONE
  }

  /** The same, with these candidates. */
  NameAnswer with(List<Candidate> others) {
    return new NameAnswer(name, decision, organization, reason, others);
  }

  public NameAnswer {
    candidates = List.copyOf(candidates);
  }
}
