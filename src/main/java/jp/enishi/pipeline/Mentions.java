package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.PartyFact;

/** The names that facts speak of, as resolution takes them. */
final class Mentions {

  /** As for relations in prose. */
  private static final double SURE = 0.7;

  private Mentions() {}

  /** Every name of the document. A party named only in general is no name. */
  static List<Mention> in(Facts facts) {
    List<Mention> mentions = new ArrayList<>();
    String source = facts.source().id();
    facts.parties().stream()
        .filter(each -> each.kind() != null)
        .forEach(each -> mentions.add(of(source, each)));
    facts.agreements().stream()
        .filter(each -> each.council() != null)
        .forEach(each -> mentions.add(council(source, each)));
    facts
        .rows(CouncilFact.class)
        .forEach(each -> mentions.add(council(source, each.entry(), each.name())));
    facts.rows(MemberFact.class).forEach(each -> mentions.add(of(source, each)));
    facts.rows(BodyFact.class).stream()
        .filter(Mentions::isSure)
        .forEach(each -> mentions.add(of(source, each)));
    mentions.addAll(Successions.mentions(facts));
    return mentions;
  }

  /** A doubtful name in running text stays in the facts and waits for a person. */
  static boolean isSure(BodyFact body) {
    return body.confidence() == null || body.confidence() >= SURE;
  }

  static Mention of(String source, BodyFact body) {
    return new Mention(
        source,
        body.entry(),
        body.printed(),
        body.name(),
        body.country(),
        body.countryCode(),
        null,
        null,
        body.kind());
  }

  static Mention of(String source, PartyFact party) {
    return new Mention(
        source,
        party.entry(),
        party.printed(),
        party.name(),
        party.country(),
        party.countryCode(),
        party.region(),
        party.prefecture(),
        party.kind());
  }

  static Mention of(String source, MemberFact member) {
    return new Mention(
        source,
        member.entry(),
        member.printed(),
        member.name(),
        member.country(),
        member.countryCode(),
        null,
        member.prefecture(),
        member.kind());
  }

  static Mention council(String source, AgreementFact agreement) {
    return council(source, agreement.id(), agreement.council());
  }

  static Mention council(String source, String entry, String name) {
    return new Mention(source, entry, name, name, null, null, null, null, OrganizationKind.COUNCIL);
  }
}
