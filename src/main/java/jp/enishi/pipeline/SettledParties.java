package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.ChosenReading;
import jp.enishi.issue.Finding;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * The parties of agreements where a person chose another reading of one side (目次：栃木県小山市, 個票：栃木県鹿沼市)
 * or of one name (欄：バビルゾン市, 本文：バルビゾン市). What the reading does not say of a party (its country, who
 * signs for it) is taken from the one in whose place it comes.
 */
final class SettledParties {

  private static final Set<String> SIDES =
      Set.of("japan", "foreign", "japan-region", "foreign-region");
  private static final String NAME = "name";

  /** Whose reading names a side or a party of an agreement; others use these words otherwise. */
  private static final Set<String> BETWEEN = Set.of("card-contents", "card-prose", "card-title");

  private final PartyList parties = new PartyList(Countries.load(), LocalGovernments.load());

  /** Whether a choice between the readings changes who the parties are. */
  static boolean isAbout(Finding finding) {
    return BETWEEN.contains(String.valueOf(finding.between()))
        && (SIDES.contains(finding.matter()) || NAME.equals(finding.matter()));
  }

  /** The facts with the parties of the reading chosen. */
  Facts of(Facts facts, Finding finding, ChosenReading choice) {
    if (finding.inUse() == null || choice.reading().equals(finding.inUse())) {
      return facts;
    }
    String old = text(finding.inUse());
    String chosen = text(choice.reading());
    List<PartyFact> settled = facts.parties();
    for (String agreement : finding.about()) {
      settled =
          NAME.equals(finding.matter())
              ? renamed(settled, agreement, old, chosen)
              : replaced(settled, agreement, finding.matter().split("-")[0], old, chosen);
    }
    return facts.with(PartyFact.class, settled);
  }

  /** What the reading says, without the word for where it says so. */
  private static String text(String reading) {
    return reading.substring(reading.indexOf('：') + 1);
  }

  private static List<PartyFact> renamed(
      List<PartyFact> all, String agreement, String old, String chosen) {
    return all.stream()
        .map(
            each ->
                each.agreement().equals(agreement) && each.name().equals(old)
                    ? new PartyFact(
                        each.agreement(),
                        each.position(),
                        each.side(),
                        each.printed(),
                        chosen,
                        each.country(),
                        each.countryCode(),
                        each.region(),
                        each.prefecture(),
                        each.kind(),
                        each.unit(),
                        each.role(),
                        each.entry())
                    : each)
        .toList();
  }

  private List<PartyFact> replaced(
      List<PartyFact> all, String agreement, String side, String old, String chosen) {
    List<PartyFact> before =
        all.stream()
            .filter(each -> each.agreement().equals(agreement) && each.side().equals(side))
            .filter(each -> each.role() == null)
            .toList();
    if (before.isEmpty() || !names(read(side, old)).equals(names(before))) {
      return all;
    }
    List<PartyFact> after = new ArrayList<>();
    for (ReadParty each : read(side, chosen)) {
      after.add(party(each, before));
    }
    List<PartyFact> settled = new ArrayList<>(all);
    int at = settled.indexOf(before.get(0));
    settled.removeAll(before);
    settled.addAll(at, after);
    return numbered(settled, agreement);
  }

  private List<ReadParty> read(String side, String cell) {
    return side.equals("japan") ? parties.japanese(cell) : parties.foreign(cell);
  }

  private static Set<String> names(List<?> parties) {
    return parties.stream()
        .map(each -> each instanceof PartyFact fact ? fact.name() : ((ReadParty) each).name())
        .collect(Collectors.toSet());
  }

  private static PartyFact party(ReadParty read, List<PartyFact> before) {
    Optional<PartyFact> same =
        before.stream().filter(each -> each.name().equals(read.name())).findFirst();
    PartyFact model = same.orElse(before.get(0));
    boolean alone = before.size() == 1;
    return new PartyFact(
        model.agreement(),
        model.position(),
        model.side(),
        read.printed(),
        read.name(),
        read.country() == null ? model.country() : read.country().name(),
        read.country() == null ? model.countryCode() : read.country().code(),
        read.region(),
        read.prefecture(),
        read.kind(),
        read.office() == null && (same.isPresent() || alone) ? model.unit() : read.office(),
        null,
        model.entry());
  }

  private static List<PartyFact> numbered(List<PartyFact> all, String agreement) {
    List<PartyFact> numbered = new ArrayList<>();
    int position = 1;
    for (PartyFact each : all) {
      numbered.add(each.agreement().equals(agreement) ? at(position++, each) : each);
    }
    return numbered;
  }

  private static PartyFact at(int position, PartyFact each) {
    return new PartyFact(
        each.agreement(),
        position,
        each.side(),
        each.printed(),
        each.name(),
        each.country(),
        each.countryCode(),
        each.region(),
        each.prefecture(),
        each.kind(),
        each.unit(),
        each.role(),
        each.entry());
  }
}
