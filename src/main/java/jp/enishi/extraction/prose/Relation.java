package jp.enishi.extraction.prose;

import java.util.List;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.model.LineRange;

/**
 * A tie or agreement as one sentence states it.
 *
 * @param kind 姉妹都市提携, 連携協定 …
 * @param words the words printed that name it, never more of the sentence
 * @param since when it was made, or null
 * @param sincePrinted as printed, or null
 * @param until when it ended, or null
 * @param ended whether the sentence says that it ended
 */
record Relation(
    String kind,
    String words,
    List<ReadParty> parties,
    KnownDate since,
    String sincePrinted,
    KnownDate until,
    String untilPrinted,
    boolean ended,
    String entry,
    LineRange lines,
    String rule,
    double confidence) {

  Relation {
    parties = List.copyOf(parties);
  }
}
