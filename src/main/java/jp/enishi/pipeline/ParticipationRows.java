package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.enishi.graph.ParticipationRow;
import jp.enishi.source.BodyFact;
import jp.enishi.source.Facts;

/** Who takes part in what one document tells of, without having signed or belonging to it. */
final class ParticipationRows {

  /** Letters of a name that is no mere word with which a link may begin by chance. */
  private static final int SHORTEST = 6;

  private final Facts facts;
  private final NamedOrganizations named;
  private final CouncilRows councils;
  private final ThemeRows themes;

  ParticipationRows(Facts facts, NamedOrganizations named, CouncilRows councils, ThemeRows themes) {
    this.facts = facts;
    this.named = named;
    this.councils = councils;
    this.themes = themes;
  }

  List<ParticipationRow> participations() {
    List<ParticipationRow> rows = new ArrayList<>();
    for (BodyFact each : facts.rows(BodyFact.class)) {
      if (Mentions.isSure(each)) {
        named
            .id(Mentions.of(facts.source().id(), each))
            .ifPresent(organization -> rows.add(participation(each, organization)));
      }
    }
    return rows;
  }

  private ParticipationRow participation(BodyFact each, String organization) {
    return new ParticipationRow(
        organization,
        about(each),
        facts.source().id(),
        each.link(),
        each.fields(),
        each.activities(),
        each.together(),
        each.planned(),
        each.printed(),
        each.entry(),
        each.lines().toString(),
        each.rule(),
        each.confidence());
  }

  /**
   * What a link means: an agreement's id, a council or a theme by name, or another body that the
   * document names and that the link begins with (…スクール for …スクール講師); else the document.
   */
  private String about(BodyFact each) {
    String link = each.link();
    if (facts.agreements().stream().anyMatch(agreement -> agreement.id().equals(link))) {
      return link;
    }
    return Optional.ofNullable(link)
        .flatMap(councils::id)
        .or(() -> themes.id(link))
        .or(() -> bodyOf(each))
        .orElse(facts.source().id());
  }

  private Optional<String> bodyOf(BodyFact each) {
    return facts.rows(BodyFact.class).stream()
        .filter(Mentions::isSure)
        .filter(body -> body.name().length() >= SHORTEST && !body.name().equals(each.name()))
        .filter(body -> each.link() != null && each.link().startsWith(body.name()))
        .max(Comparator.comparingInt(body -> body.name().length()))
        .flatMap(body -> named.id(Mentions.of(facts.source().id(), body)));
  }
}
