package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MemberFact;

/** The standing bodies of a passage and who belongs to them, each once. */
final class CouncilBook {

  private final Passage passage;
  private final List<CouncilFact> councils = new ArrayList<>();
  private final List<MemberFact> members = new ArrayList<>();

  CouncilBook(Passage passage) {
    this.passage = passage;
  }

  List<CouncilFact> councils() {
    return councils;
  }

  List<MemberFact> members() {
    return members;
  }

  void add(String council, DateMention date, Sentence sentence, double confidence) {
    for (int i = 0; i < councils.size(); i++) {
      CouncilFact each = councils.get(i);
      if (each.name().equals(council)) {
        if (each.since() != null || date == null) {
          return;
        }
        councils.remove(i);
        break;
      }
    }
    councils.add(
        new CouncilFact(
            council,
            date == null ? null : date.date().date(),
            date == null ? null : date.date().precision(),
            date == null ? null : date.printed(),
            passage.entry(),
            sentence.lines(),
            "prose/council",
            confidence));
  }

  void member(
      String council,
      ReadParty party,
      DateMention from,
      String role,
      Sentence sentence,
      double confidence) {
    boolean known =
        members.stream()
            .anyMatch(each -> each.council().equals(council) && each.name().equals(party.name()));
    if (known) {
      return;
    }
    int position =
        1 + (int) members.stream().filter(each -> each.council().equals(council)).count();
    members.add(
        new MemberFact(
            council,
            position,
            party.printed(),
            party.name(),
            party.country() == null ? null : party.country().name(),
            party.country() == null ? null : party.country().code(),
            party.prefecture(),
            party.kind(),
            role,
            from == null ? null : from.date().date(),
            from == null ? null : from.date().precision(),
            from == null ? null : from.printed(),
            passage.planned(),
            passage.entry(),
            sentence.lines(),
            "prose/member",
            confidence));
  }
}
