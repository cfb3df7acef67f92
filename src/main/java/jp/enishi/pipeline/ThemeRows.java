package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.graph.CitationRow;
import jp.enishi.graph.MeetingRow;
import jp.enishi.graph.ThemeRow;
import jp.enishi.model.LineRange;
import jp.enishi.source.Facts;
import jp.enishi.source.MeetingFact;
import jp.enishi.source.ThemeFact;

/** What the councils of one document work on and when they meet. */
final class ThemeRows {

  private final Facts facts;
  private final CouncilRows councils;

  /** Ids of themes by council and title, in the order printed. */
  private final Map<List<String>, String> themes = new LinkedHashMap<>();

  ThemeRows(Facts facts, CouncilRows councils) {
    this.facts = facts;
    this.councils = councils;
    for (ThemeFact each : facts.rows(ThemeFact.class)) {
      String id = "%s-theme-%02d".formatted(facts.source().id(), themes.size() + 1);
      themes.putIfAbsent(List.of(each.council(), each.title()), id);
    }
  }

  /** The theme of that title, in whichever council. */
  Optional<String> id(String title) {
    return themes.entrySet().stream()
        .filter(each -> each.getKey().get(1).equals(title))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  List<ThemeRow> themes() {
    List<ThemeRow> rows = new ArrayList<>();
    themes.forEach(
        (of, id) ->
            councils
                .id(of.get(0))
                .ifPresent(council -> rows.add(theme(id, council, of.get(0), of.get(1)))));
    return rows;
  }

  private ThemeRow theme(String id, String council, String name, String title) {
    List<ThemeFact> years =
        facts.rows(ThemeFact.class).stream()
            .filter(each -> each.council().equals(name) && each.title().equals(title))
            .toList();
    return new ThemeRow(
        id,
        title,
        council,
        years.stream().flatMap(each -> each.departments().stream()).distinct().toList(),
        years.stream()
            .flatMap(each -> each.proposers().stream())
            .distinct()
            .flatMap(each -> councils.member(name, each).stream())
            .toList(),
        years.stream()
            .map(each -> new ThemeRow.Year(each.year(), each.status(), each.rule()))
            .toList());
  }

  List<MeetingRow> meetings() {
    List<MeetingRow> rows = new ArrayList<>();
    int number = 0;
    for (MeetingFact each : facts.rows(MeetingFact.class)) {
      String id = meetingId(++number);
      councils
          .id(each.council())
          .ifPresent(
              council ->
                  rows.add(
                      new MeetingRow(
                          id,
                          council,
                          each.group(),
                          each.theme(),
                          theme(each.council(), each.theme()),
                          each.date(),
                          each.precision(),
                          each.printed(),
                          each.planned())));
    }
    return rows;
  }

  private String meetingId(int number) {
    return "%s-meeting-%03d".formatted(facts.source().id(), number);
  }

  /** The theme of the council, or that of another at which a body of its own works. */
  private String theme(String council, String title) {
    String own = title == null ? null : themes.get(List.of(council, title));
    return own == null ? id(title).orElse(null) : own;
  }

  /** Where themes and meetings are printed. */
  List<CitationRow> citations() {
    List<CitationRow> rows = new ArrayList<>();
    facts.rows(ThemeFact.class).stream()
        .map(
            each ->
                cite(theme(each.council(), each.title()), each.entry(), each.lines(), each.title()))
        .distinct()
        .forEach(rows::add);
    int number = 0;
    for (MeetingFact each : facts.rows(MeetingFact.class)) {
      rows.add(cite(meetingId(++number), each.entry(), each.lines(), each.printed()));
    }
    return rows;
  }

  private CitationRow cite(String about, String entry, LineRange lines, String printed) {
    return new CitationRow(
        about, facts.source().id(), entry, null, lines.toString(), printed, null);
  }
}
