package jp.enishi.analysis.projection;

import jp.enishi.analysis.measure.Words;

/** How membership of a standing body (協議会, 会議, 機構) counts in a network of organisations. */
public enum Councils {
  /** Not at all. */
  OUT(
      new Words(
          "協議会などへの加盟は数えません。", "Membership of councils and other standing bodies is not counted.")),
  /** Each pair of members is joined, with weight 1/(n−1) for a body of n (Newman 2001). */
  WEIGHTED(
      new Words(
          "協議会などは、構成員（n 団体）どうしを重み 1/(n−1) のつながりで結びます。協議会そのものは頂点にしません。",
          "A council of n members joins each two of them with a weight of 1/(n−1); it is no vertex"
              + " itself.")),
  /** The body is a vertex, joined with each of its members. */
  INCLUDED(
      new Words(
          "協議会なども頂点とし、構成員のそれぞれと結びます。", "A council is a vertex, joined with each of its members."));

  private final Words words;

  Councils(Words words) {
    this.words = words;
  }

  /** Its name in calls. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What it does to the network. */
  public Words words() {
    return words;
  }
}
