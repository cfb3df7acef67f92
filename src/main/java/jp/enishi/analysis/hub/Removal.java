package jp.enishi.analysis.hub;

import java.util.List;
import jp.enishi.query.Ref;

/**
 * What would break if an organisation or a tie went.
 *
 * @param councils out or included: which network
 * @param cuts whether somebody can then no longer be reached
 * @param before the network as it is
 * @param after the network without it
 * @param partedPairs pairs of organisations that reach each other only through it
 * @param parts the pieces into which its component falls, the largest first; one when it holds
 */
public record Removal(
    String councils,
    boolean cuts,
    Figures before,
    Figures after,
    long partedPairs,
    List<Part> parts) {

  /** So many organisations of a part are named. */
  public static final int NAMED = 30;

  /**
   * Figures of a network.
   *
   * @param organizations how many
   * @param components parts that hang together, single ones included
   * @param largestShare share of all that is in the largest
   * @param averageDistance mean steps between two in the largest; null in very large networks, and
   *     where several are the largest
   */
  public record Figures(
      int organizations, int components, double largestShare, Double averageDistance) {}

  /** A piece; at most {@value #NAMED} of it are named. */
  public record Part(int size, List<Ref> organizations) {}

  /** Those outside the largest part, at most {@value #NAMED} of each part. */
  List<Ref> cutOff() {
    return parts.stream().skip(1).flatMap(part -> part.organizations().stream()).toList();
  }

  /** How many are outside the largest part. */
  int cutOffCount() {
    return parts.stream().skip(1).mapToInt(Part::size).sum();
  }
}
