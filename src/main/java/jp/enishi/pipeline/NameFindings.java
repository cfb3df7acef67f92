package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.issue.Finding;
import jp.enishi.model.Mention;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.Facts;

/** What resolution found, each finding with the first document that prints the name it is about. */
final class NameFindings {

  private final Map<String, List<Finding>> bySource = new HashMap<>();

  NameFindings(List<Facts> sources, Resolution resolution) {
    for (Finding each : resolution.findings()) {
      for (Facts source : sources) {
        if (Mentions.in(source).stream().anyMatch(mention -> isAbout(each, mention, resolution))) {
          bySource.computeIfAbsent(source.source().id(), key -> new ArrayList<>()).add(each);
          break;
        }
      }
    }
  }

  /** The findings that go with this document. */
  List<Finding> of(Facts source) {
    return bySource.getOrDefault(source.source().id(), List.of());
  }

  private static boolean isAbout(Finding finding, Mention mention, Resolution resolution) {
    return resolution
        .idOf(mention)
        .map(finding.about()::contains)
        .orElseGet(() -> finding.readings().contains(mention.printed()));
  }
}
