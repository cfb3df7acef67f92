package jp.enishi.analysis.suggestion;

import java.util.List;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Ref;

/**
 * A partner that an organisation does not have yet.
 *
 * @param rank standard competition rank among all candidates
 * @param score by reciprocal rank fusion; only its order has a meaning
 * @param reasons the chains of ties behind it, the strongest first of each kind
 * @param signals what each predictor said of it, where it said anything
 * @param why the reasons in one sentence
 */
public record Suggestion(
    int rank,
    double score,
    Ref organization,
    List<Reason> reasons,
    List<SignalScore> signals,
    Words why) {

  /**
   * Something that speaks for it.
   *
   * @param kind {@code shared}: both are bound to the same; {@code look-alike}: one like the asking
   *     organisation is tied to it; {@code like-partner}: it is like a partner; {@code place}: the
   *     place where the asking one lies is tied to it or to where it lies
   * @param organization the look-alike, the partner, or the place; absent for {@code shared}
   * @param shared through what the two are alike, at most {@value #MOST} of them
   * @param count through how many
   */
  public record Reason(
      String kind, Ref organization, List<Shared> shared, int count, Words words) {}

  /**
   * What two have in common.
   *
   * @param left how the first is bound to it: tie, membership, place (one lies in the other)
   * @param right how the second is
   */
  public record Shared(Ref organization, String left, String right) {}

  /**
   * What one predictor said.
   *
   * @param signal {@code INDEX/VIEW}
   * @param rank among all candidates
   */
  public record SignalScore(String signal, Words words, double score, int rank) {}

  /** So many are named. */
  public static final int MOST = 5;
}
