package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.source.BodyFact;

/**
 * Lists companies, universities, schools, agencies and clubs that a text about an agreement names,
 * beside its parties.
 */
final class BodyRule {

  private static final double SURE = 0.75;

  private final Passage passage;
  private final Map<String, BodyFact> found = new LinkedHashMap<>();

  BodyRule(Passage passage) {
    this.passage = passage;
  }

  List<BodyFact> found() {
    return new ArrayList<>(found.values());
  }

  void read(Sentence sentence, List<Mention> mentions) {
    for (Mention each : mentions) {
      boolean place =
          each.isGovernment() || each.party().kind() == jp.enishi.model.OrganizationKind.COUNTRY;
      boolean party =
          each.party().name().endsWith("大使館")
              || passage.parties().anyMatch(p -> p.name().equals(each.party().name()));
      if (!place && !party && passage.subject() != null && !each.party().name().endsWith("港")) {
        found.putIfAbsent(
            each.party().name(),
            new BodyFact(
                each.party().printed(),
                each.party().name(),
                each.party().kind(),
                List.of(),
                passage.subject(),
                passage.entry(),
                sentence.lines(),
                "prose/body",
                SURE));
      }
    }
  }
}
