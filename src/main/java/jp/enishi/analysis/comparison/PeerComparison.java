package jp.enishi.analysis.comparison;

import java.util.List;
import java.util.Map;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.ranking.Caveat;
import jp.enishi.query.Coverage;
import jp.enishi.query.Ref;

/**
 * An organisation among its peers: those of the same level, of the same prefecture, or a given
 * group. Peers are those in the network; who has no tie in the documents cannot be compared.
 *
 * @param organization who is compared
 * @param by level, prefecture or group
 * @param label what the peers have in common: 政令指定都市, 神奈川県; null for a group
 * @param missing peers of the group, or the organisation itself, that are not in the network
 * @param peers all of them, itself included, those with most partners first
 * @param measures where it stands among them
 * @param coverage of the organisation: for each kind of tie, whether it was looked into
 */
public record PeerComparison(
    Ref organization,
    String by,
    String label,
    List<String> missing,
    List<Peer> peers,
    List<Among> measures,
    List<Caveat> caveats,
    Coverage coverage,
    Map<String, Object> parameters,
    String dataVersion,
    String programVersion) {

  /** One of the peers with its score by each measure. */
  public record Peer(Ref organization, boolean itself, Map<String, Place> places) {}

  /**
   * Where it stands by one measure.
   *
   * @param score null when it is not in the network or the measure is not defined
   * @param rank among all organisations of the network
   * @param of how many these are
   * @param rankAmongPeers standard competition rank among the peers
   * @param ofPeers how many peers have a score
   * @param median of the peers' scores; null without any
   */
  public record Among(
      String measure,
      Words name,
      Words meaning,
      Double score,
      Integer rank,
      int of,
      Integer rankAmongPeers,
      int ofPeers,
      Double median) {}
}
