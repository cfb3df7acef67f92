package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.LineRange;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SuccessionFact;

/** Reads the relations that passages of running text state. */
public final class ProseReader {

  private final Names names;
  private final boolean bodies;

  /** Reads relations and the bodies named beside them. */
  public ProseReader(Countries countries, LocalGovernments localGovernments) {
    this(countries, localGovernments, true);
  }

  /**
   * Reads relations.
   *
   * @param bodies whether also bodies that a text only names
   */
  public ProseReader(Countries countries, LocalGovernments localGovernments, boolean bodies) {
    this.names = new Names(countries, localGovernments);
    this.bodies = bodies;
  }

  /**
   * Reads passages, in the order of the document.
   *
   * @param facts what the document's tables and cards gave: what they state already is no further
   *     agreement
   */
  public ProseFacts read(List<Passage> passages, Facts facts) {
    Ledger ledger = new Ledger();
    List<OtherDate> disagreeing = new ArrayList<>();
    List<CouncilFact> councils = new ArrayList<>();
    List<MemberFact> members = new ArrayList<>();
    List<SuccessionFact> successions = new ArrayList<>();
    List<BodyFact> named = new ArrayList<>();
    List<TooLong> tooLong = new ArrayList<>();
    Known known = new Known(facts);
    for (Passage passage : passages) {
      TieRule ties = new TieRule(passage);
      AgreementRule agreements = new AgreementRule(passage, names);
      SuccessionRule mergers = new SuccessionRule(passage);
      CouncilRule standing = new CouncilRule(passage);
      BodyRule taking = new BodyRule(passage);
      List<LineRange> unread = new ArrayList<>();
      for (Sentence sentence : Sentences.of(passage.lines(), unread)) {
        Mentions mentions =
            new Mentions(() -> names.find(sentence.text(), sentence.dates(), passage));
        if (!passage.planned()) {
          ties.read(sentence, mentions);
          agreements.read(sentence, mentions, ties);
          mergers.read(sentence);
        }
        standing.read(sentence, mentions);
        if (bodies) {
          taking.read(sentence, mentions);
        }
      }
      TitleRule.read(passage).ifPresent(ledger::add);
      ties.found().stream().filter(each -> !known.holds(each)).forEach(ledger::add);
      agreements.found().stream().filter(each -> !known.holds(each)).forEach(ledger::add);
      disagreeing.addAll(agreements.disagreeing());
      councils.addAll(standing.councils());
      members.addAll(standing.members());
      successions.addAll(mergers.found());
      named.addAll(taking.found());
      unread.stream().distinct().forEach(each -> tooLong.add(new TooLong(passage, each)));
    }
    return new FactWriter(facts.source().id(), passages)
        .write(ledger.groups(), disagreeing, councils, members, successions, named, tooLong);
  }
}
