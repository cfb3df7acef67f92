package jp.enishi.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.graph.UnitRow;
import jp.enishi.graph.UnitWorkRow;
import jp.enishi.source.Facts;
import jp.enishi.source.UnitFact;

/** The parts of members that a council's papers name, and what each is named for. */
final class UnitRows {

  private final Facts facts;
  private final CouncilRows councils;
  private final ThemeRows themes;

  UnitRows(Facts facts, CouncilRows councils, ThemeRows themes) {
    this.facts = facts;
    this.councils = councils;
    this.themes = themes;
  }

  /** Each part once, with those that signed agreements. */
  List<UnitRow> and(List<UnitRow> signing) {
    Map<String, UnitRow> rows = new LinkedHashMap<>();
    Stream.concat(signing.stream(), parts().flatMap(each -> unit(each).stream()))
        .forEach(each -> rows.putIfAbsent(each.id(), each));
    return List.copyOf(rows.values());
  }

  List<UnitWorkRow> work() {
    return parts().flatMap(each -> unit(each).map(unit -> work(each, unit)).stream()).toList();
  }

  /** An office of no part (副知事) stands with the membership. */
  private Stream<UnitFact> parts() {
    return facts.rows(UnitFact.class).stream().filter(each -> each.name() != null);
  }

  private Optional<UnitRow> unit(UnitFact each) {
    return councils
        .member(each.council(), each.organization())
        .map(id -> new UnitRow(id + "#" + each.name(), each.name(), id));
  }

  private UnitWorkRow work(UnitFact each, UnitRow unit) {
    String document = facts.source().id();
    return new UnitWorkRow(
        unit.id(),
        Optional.ofNullable(each.link())
            .flatMap(link -> councils.id(link).or(() -> themes.id(link)))
            .orElse(document),
        document,
        each.role(),
        each.link(),
        each.printed(),
        each.entry(),
        each.lines().toString(),
        each.rule(),
        each.confidence());
  }
}
