package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MemberFact;

/** The standing bodies of a passage and who belongs to them, each once. */
final class CouncilBook {

  /** The role of who is said to have founded it: what it was at its founding, and no more. */
  static final String FOUNDER = "設立";

  /** …にアドバイザーとして参加: not as a member like the others. */
  private static final Pattern AS =
      Pattern.compile("^[」』]?(?:に|へ|の)(?:は)?(アドバイザー|オブザーバー|特別会員|賛助会員|準会員|協力会員)として");

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

  /** Who founded it, or was there when it began. */
  void founder(String council, ReadParty party, DateMention on, Sentence sentence) {
    member(council, party, on, FOUNDER, sentence, 0.85);
  }

  private static String roleSaid(String council, String text) {
    int at = text.indexOf(council);
    Matcher as = at < 0 ? null : AS.matcher(text.substring(at + council.length()));
    return as != null && as.find() ? as.group(1) : null;
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
            role == null ? roleSaid(council, sentence.text()) : role,
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
