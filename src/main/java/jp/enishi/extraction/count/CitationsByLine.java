package jp.enishi.extraction.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.model.LineRange;
import jp.enishi.source.CitationFact;

/** The citations of a document by line, so that each count finds its entry without a search. */
final class CitationsByLine {

  private final Map<Integer, CitationFact> entries = new HashMap<>();
  private final Map<Integer, List<CitationFact>> sentences = new HashMap<>();

  CitationsByLine(List<CitationFact> citations) {
    for (CitationFact each : citations) {
      LineRange lines = each.lines();
      if (each.rule() != null) {
        if (lines.from() == lines.to()) {
          sentences.computeIfAbsent(lines.from(), line -> new ArrayList<>()).add(each);
        }
        continue;
      }
      for (int line = lines.from(); line <= lines.to(); line++) {
        entries.merge(line, each, (a, b) -> length(b) < length(a) ? b : a);
      }
    }
  }

  /** The entry whose own lines hold the line; the narrowest. */
  Optional<CitationFact> around(int line) {
    return Optional.ofNullable(entries.get(line));
  }

  /** What the sentence in this one line makes. */
  List<CitationFact> at(int line) {
    return sentences.getOrDefault(line, List.of());
  }

  private static int length(CitationFact citation) {
    return citation.lines().to() - citation.lines().from();
  }
}
