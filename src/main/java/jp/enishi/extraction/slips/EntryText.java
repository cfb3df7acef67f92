package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * The text of an entry and who its agreement is between.
 *
 * @param agreement id of the agreement
 * @param lines the lines, without mark-up, compatibility forms unified
 */
record EntryText(String agreement, String entry, List<Line> lines, List<PartyFact> parties) {

  /** A line of the document and its number. */
  record Line(int number, String text) {}

  /** All entries of a document that state an agreement in their own right, in their order. */
  static List<EntryText> of(DocumentText document, Facts facts) {
    Map<String, List<PartyFact>> parties = new LinkedHashMap<>();
    for (PartyFact each : facts.parties()) {
      parties.computeIfAbsent(each.agreement(), key -> new ArrayList<>()).add(each);
    }
    List<EntryText> entries = new ArrayList<>();
    for (CitationFact each : facts.citations()) {
      if (each.rule() == null) {
        List<Line> lines = new ArrayList<>();
        for (int i = each.lines().from(); i <= each.lines().to(); i++) {
          String text = Wording.unified(plain(document.line(i)));
          if (!text.isBlank()) {
            lines.add(new Line(i, text));
          }
        }
        entries.add(
            new EntryText(
                each.agreement(),
                each.entry(),
                lines,
                parties.getOrDefault(each.agreement(), List.of())));
      }
    }
    return entries;
  }

  private static String plain(String line) {
    return line.indexOf('<') < 0
        ? line
        : Wording.withoutTags(line.replaceAll("<(?=https?://)", " ").replace("<", "\n<"));
  }

  /** Where a line of it stands. */
  Place at(int line) {
    return Place.of(entry, new LineRange(line, line));
  }
}
