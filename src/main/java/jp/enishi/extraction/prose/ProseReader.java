package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
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

  /**
   * Said of a standing body, of an end or of a merger; what is only signed is mostly the row's own.
   */
  private static final Pattern SEEMS_TO_TELL =
      Pattern.compile(
          "[会盟構クム議」』](?:に|へ)(?:も|は)?[^、。]{0,10}(?:参加|加盟|加入|参画)(?:し|[。、]|$)"
              + "|(?:提携|協定|盟約|覚書)[^。]{0,24}(?:解消|破棄|白紙|失効)|[市町村][とがは][^。]{0,16}(?:合併|編入)(?:し|され)");

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
    List<LeftText> left = new ArrayList<>();
    List<UnnamedMembers.Unnamed> unnamed = new ArrayList<>();
    Known known = new Known(facts);
    // A passage stands for itself: read side by side, put together in the order of the document.
    List<Rules> read = passages.parallelStream().map(this::read).toList();
    for (Rules each : read) {
      TitleRule.read(each.passage()).ifPresent(ledger::add);
      each.ties().found().stream()
          .filter(tie -> isOfSeveral(tie) && !known.holds(tie))
          .forEach(ledger::add);
      each.agreements().found().stream().filter(one -> !known.holds(one)).forEach(ledger::add);
      disagreeing.addAll(each.agreements().disagreeing());
      councils.addAll(each.standing().councils());
      members.addAll(each.standing().members());
      successions.addAll(each.mergers().found());
      named.addAll(each.taking().found());
      unnamed.addAll(each.unnamed().found());
      each.unread().stream()
          .distinct()
          .forEach(lines -> left.add(new LeftText(each.passage(), lines, LeftText.Why.ENDLESS)));
      each.hidden().stream()
          .distinct()
          .forEach(lines -> left.add(new LeftText(each.passage(), lines, LeftText.Why.HIDDEN)));
      each.untold().stream()
          .distinct()
          .forEach(lines -> left.add(new LeftText(each.passage(), lines, LeftText.Why.UNTOLD)));
    }
    return new FactWriter(facts.source().id(), passages)
        .write(ledger.groups(), disagreeing, councils, members, successions, named, left, unnamed);
  }

  /** A tie of one with itself is a name misread. */
  private static boolean isOfSeveral(Relation tie) {
    return tie.parties().stream().map(ReadParty::name).distinct().count() > 1;
  }

  private static boolean tellsOfRelation(String text) {
    return Words.mayTellOfTie(text)
        || Words.mayTellOfAgreement(text)
        || CouncilWords.NAME.matcher(text).find();
  }

  /** What the rules found in one passage. */
  private record Rules(
      Passage passage,
      TieRule ties,
      AgreementRule agreements,
      SuccessionRule mergers,
      CouncilRule standing,
      BodyRule taking,
      UnnamedMembers unnamed,
      List<LineRange> unread,
      List<LineRange> hidden,
      List<LineRange> untold) {

    int told() {
      return ties.found().size()
          + agreements.found().size()
          + mergers.found().size()
          + standing.members().size()
          + standing.councils().size();
    }
  }

  private Rules read(Passage passage) {
    Rules rules =
        new Rules(
            passage,
            new TieRule(passage),
            new AgreementRule(passage, names),
            new SuccessionRule(passage),
            new CouncilRule(passage),
            new BodyRule(passage),
            new UnnamedMembers(passage),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    ClauseRule.Reading before = null;
    for (Sentence sentence : Sentences.of(passage.lines(), rules.unread())) {
      if (Wording.hidesAName(sentence.text())) {
        if (tellsOfRelation(sentence.text())) {
          rules.hidden().add(sentence.lines());
        }
        continue;
      }
      int told = rules.told();
      Mentions mentions =
          new Mentions(() -> names.find(sentence.text(), sentence.dates(), passage));
      if (!passage.planned()) {
        ClauseRule.Readings clauses =
            new ClauseRule(passage, names).read(sentence, mentions, before);
        before = clauses.lastTie();
        rules.ties().read(sentence, mentions, clauses);
        rules.agreements().read(sentence, mentions, rules.ties(), clauses);
        rules.mergers().read(sentence, mentions);
      }
      rules.standing().read(sentence, mentions);
      rules.unnamed().read(sentence, mentions, rules.standing().councils());
      if (bodies) {
        rules.taking().read(sentence, mentions);
      } else if (told == rules.told() && SEEMS_TO_TELL.matcher(sentence.text()).find()) {
        rules.untold().add(sentence.lines());
      }
    }
    return rules;
  }
}
