package jp.enishi.extraction.survey;

import static jp.enishi.extraction.survey.FindingDrafts.UNREADABLE;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Severity;

/** Takes a name that a card prints in broken letters from the contents pages, and says so. */
final class LegibleNames {

  private final ContentsSides sides;
  private final FindingDrafts findings;

  LegibleNames(ContentsSides sides, FindingDrafts findings) {
    this.sides = sides;
    this.findings = findings;
  }

  CardFacts taken(CardFacts card, ContentsLine line) {
    List<ReadParty> there = sides.foreign(line);
    List<ReadParty> legible = new ArrayList<>();
    for (int i = 0; i < card.foreign().size(); i++) {
      ReadParty party = card.foreign().get(i);
      if (ForeignLetters.in(party.name())) {
        ReadParty other =
            i < there.size() && !ForeignLetters.in(there.get(i).name()) ? there.get(i) : null;
        findings.add(
            UNREADABLE,
            other == null ? Severity.ERROR : Severity.WARNING,
            card.card().entry(),
            card.card().lines(),
            "個票の自治体名に和文にない文字があり、読み取れません。",
            other == null
                ? List.of("個票：" + party.printed())
                : List.of("個票：" + party.printed(), "目次：" + line.foreign()),
            other == null ? null : "目次：" + line.foreign(),
            other == null ? null : "読み取れない名称は目次の記載による");
        party = other == null ? party : party.named(other.name());
      }
      legible.add(party);
    }
    return card.withForeign(legible);
  }
}
