package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Precedence;
import jp.enishi.source.Facts;
import jp.enishi.source.SuccessionFact;

/** Adds to the findings of a document the slips of the pen in the text of its entries. */
public final class SlipReader {

  private final LocalGovernments governments;
  private final AddressSlips addresses;
  private final MixedLetters letters = new MixedLetters(Spelling.load());
  private final OldForms oldForms = new OldForms(Spelling.load());
  private final Precedence rules = Precedence.load();
  private List<Function<EntryText, List<Contradiction>>> ofOneEntry;

  public SlipReader(LocalGovernments governments) {
    this.governments = governments;
    this.addresses = new AddressSlips(governments);
  }

  /**
   * What is looked for in each entry by itself. The tables of places are loaded only when there is
   * an entry to look at.
   */
  private synchronized List<Function<EntryText, List<Contradiction>>> ofOneEntry() {
    if (ofOneEntry == null) {
      ForeignPlaces foreign = ForeignPlaces.load();
      ofOneEntry =
          List.of(
              RepeatedWords::in,
              MisusedWords::in,
              ShuffledOffices::in,
              BothWords::in,
              OpenBrackets::in,
              OneName::in,
              HeadCounts::in,
              Frequencies::in,
              letters::in,
              WrongLetters::in,
              oldForms::in,
              new PlaceSlips(foreign, governments, LocalGovernmentChanges.load(), Spelling.load())
                  ::in,
              new PartySlips(foreign)::in,
              addresses::in);
    }
    return ofOneEntry;
  }

  /** The facts with these findings behind the others. */
  public Facts read(DocumentText document, Facts facts) {
    List<Contradiction> slips = new ArrayList<>();
    Map<String, EntryText> firsts = new LinkedHashMap<>();
    List<EntryText> entries = EntryText.of(document, facts);
    List<List<Contradiction>> ofEntries = entries.parallelStream().map(this::in).toList();
    for (int i = 0; i < entries.size(); i++) {
      EntryText each = entries.get(i);
      slips.addAll(ofEntries.get(i));
      EntryText first = firsts.putIfAbsent(each.agreement(), each);
      if (first != null) {
        slips.addAll(TwoEntries.between(first, each));
        slips.addAll(QuotedSpans.between(first, each));
      }
    }
    slips.addAll(LinkSpellings.in(entries));
    slips.addAll(CommonSentences.in(entries));
    slips.addAll(NearBodies.in(entries));
    slips.addAll(EventNames.in(entries));
    if (!facts.rows(SuccessionFact.class).isEmpty()) {
      slips.addAll(
          new FormerNames(LocalGovernmentChanges.load(), Spelling.load()).in(entries, facts));
    }
    List<Finding> all = new ArrayList<>(facts.issues());
    all.addAll(
        Finding.numbered(
            facts.source().id() + "-slip", slips.stream().map(each -> each.by(rules)).toList()));
    return facts.with(Finding.class, all);
  }

  private List<Contradiction> in(EntryText entry) {
    return ofOneEntry().stream().flatMap(each -> each.apply(entry).stream()).toList();
  }
}
