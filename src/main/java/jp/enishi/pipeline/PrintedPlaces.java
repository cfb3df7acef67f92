package jp.enishi.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.model.LineRange;
import jp.enishi.resolution.NamedPlace;
import jp.enishi.resolution.ledger.MentionRef;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;

/**
 * On which lines of a document an organisation is named: those of its own row where a table has a
 * row for it, or else those of the entry that it is a party of.
 */
final class PrintedPlaces {

  private record Entry(String document, String entry) {}

  private record Name(Entry entry, String printed) {}

  private final Map<String, String> titles = new HashMap<>();
  private final Map<Name, LineRange> rows = new HashMap<>();
  private final Map<Entry, LineRange> entries = new HashMap<>();

  PrintedPlaces(List<Facts> sources) {
    for (Facts each : sources) {
      String document = each.source().id();
      titles.put(document, each.source().title());
      each.rows(CouncilFact.class)
          .forEach(row -> row(document, row.entry(), row.name(), row.lines()));
      each.rows(MemberFact.class)
          .forEach(row -> row(document, row.entry(), row.printed(), row.lines()));
      each.rows(BodyFact.class)
          .forEach(row -> row(document, row.entry(), row.printed(), row.lines()));
      each.rows(CitationFact.class)
          .forEach(
              row -> {
                if (row.lines() != null) {
                  entries.putIfAbsent(new Entry(document, row.entry()), row.lines());
                }
              });
    }
  }

  private void row(String document, String entry, String printed, LineRange lines) {
    if (lines != null) {
      rows.putIfAbsent(new Name(new Entry(document, entry), printed), lines);
    }
  }

  /** The place with the title of its document and, where facts say so, its lines. */
  NamedPlace named(MentionRef place, String printed) {
    Entry entry = new Entry(place.source(), place.entry());
    LineRange lines = rows.getOrDefault(new Name(entry, printed), entries.get(entry));
    return new NamedPlace(
        place.toString(),
        place.source(),
        titles.get(place.source()),
        place.entry(),
        lines == null ? null : lines.toString(),
        printed);
  }
}
