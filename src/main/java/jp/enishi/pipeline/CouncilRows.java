package jp.enishi.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.graph.MembershipRow;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.UnitFact;

/** The councils of one document and who belongs to them. */
final class CouncilRows {

  private static final String ATTENDANCE = "council/attendance";

  private final Facts facts;
  private final NamedOrganizations named;

  CouncilRows(Facts facts, NamedOrganizations named) {
    this.facts = facts;
    this.named = named;
  }

  /** The council of that name, when it is certain who it is. */
  Optional<String> id(String name) {
    return facts.rows(CouncilFact.class).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .flatMap(
            each -> named.id(Mentions.council(facts.source().id(), each.entry(), each.name())));
  }

  List<MembershipRow> memberships() {
    Map<List<String>, MembershipRow> rows = new LinkedHashMap<>();
    for (MemberFact each : facts.rows(MemberFact.class)) {
      if (each.planned()) {
        continue; // A plan is no fact; it waits among the findings.
      }
      Optional<String> member = named.id(Mentions.of(facts.source().id(), each));
      Optional<String> council = id(each.council());
      if (member.isPresent() && council.isPresent()) {
        rows.putIfAbsent(
            List.of(member.get(), council.get()),
            new MembershipRow(
                member.get(),
                council.get(),
                each.role(),
                offices(each),
                each.from(),
                each.fromPrecision(),
                null,
                each.confidence()));
      }
    }
    return List.copyOf(rows.values());
  }

  /** Of the head who stands for it, and of all others who are named as coming from it. */
  private List<String> offices(MemberFact member) {
    Stream<String> head =
        ATTENDANCE.equals(member.rule()) && !member.printed().equals(member.name())
            ? Stream.of(member.printed())
            : Stream.empty();
    Stream<String> others =
        facts.rows(UnitFact.class).stream()
            .filter(each -> ATTENDANCE.equals(each.rule()))
            .filter(each -> each.council().equals(member.council()))
            .filter(each -> each.organization().equals(member.name()))
            .map(UnitFact::printed);
    return Stream.concat(head, others).distinct().toList();
  }

  /** Proposers are members of the council; 県 alone is the one prefecture among them. */
  Optional<String> member(String council, String proposer) {
    return facts.rows(MemberFact.class).stream()
        .filter(each -> each.council().equals(council))
        .filter(
            each ->
                each.name().equals(proposer)
                    || proposer.equals("県") && each.kind() == OrganizationKind.PREFECTURE)
        .findFirst()
        .flatMap(each -> named.id(Mentions.of(facts.source().id(), each)));
  }
}
