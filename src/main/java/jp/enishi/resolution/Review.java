package jp.enishi.resolution;

import java.util.List;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.Verdict;

/** What people do about identity: look names up, see what is open, judge, take back. */
public interface Review {

  /** Search over the local governments and everyone in the loaded facts. */
  NameSearch search();

  /** What {@link #search()} looks through, in Japanese. */
  String searched();

  /** The pairs that nobody has called one or two, the likeliest first. */
  List<ReviewCase> queue();

  /** Every judgement, also those taken back, the earliest first. */
  List<Judgement> judgements();

  /**
   * Where rules found an organisation named. By such a place a judgement sets apart what a rule has
   * joined: {@code PLACE different ID}, or {@code PLACE same OTHER} when it is somebody else.
   *
   * @throws jp.enishi.web.NotFound when there is no such organisation
   */
  List<NamedPlace> places(String organization);

  /**
   * Writes a judgement into the ledger and brings the graph in line with it. {@code UNSURE} leaves
   * the pair open, or opens it again.
   *
   * @param left id of an organisation, or a place at which one is named
   * @param right likewise
   * @param by name of the person
   * @param note the reason
   * @throws jp.enishi.issue.LedgerRefused when an id is unknown, name or reason is missing, or it
   *     contradicts other judgements; then nothing is written
   */
  Judgement judge(String left, String right, Verdict verdict, String by, String note);
}
