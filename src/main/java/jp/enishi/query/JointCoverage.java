package jp.enishi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.query.TieCoverage.Source;
import org.springframework.stereotype.Component;

/** Which documents look into a kind of tie of several organisations, or of everybody. */
@Component
class JointCoverage {

  private final Surveys surveys;

  JointCoverage(Surveys surveys) {
    this.surveys = surveys;
  }

  /** The documents that look into each of these kinds of tie, those that hold all of them first. */
  Map<String, List<Source>> sources(Asked asked, List<String> types, AsOf asOf) {
    List<Survey> all = surveys.all();
    List<Lineage> lineages = surveys.lineages(asked.ids(), asOf);
    Map<String, List<Source>> sources = new HashMap<>();
    for (String type : types) {
      List<Survey> looked = all.stream().filter(each -> each.ties().contains(type)).toList();
      sources.put(type, of(asked, lineages, looked, asOf));
    }
    return sources;
  }

  private static List<Source> of(
      Asked asked, List<Lineage> lineages, List<Survey> looked, AsOf asOf) {
    if (asked.ids().isEmpty()) {
      return looked.stream().flatMap(each -> ofAll(each, asked)).toList();
    }
    if (asked.between()) {
      return between(lineages, looked, asOf);
    }
    if (lineages.size() < asked.ids().size()) {
      return List.of();
    }
    // What several have in common is known only where each of them was looked into.
    List<Source> best = new ArrayList<>();
    for (Lineage each : lineages) {
      Optional<Source> first =
          looked.stream()
              .flatMap(one -> one.about(List.of(each), asOf.orToday()).stream())
              .min(TieCoverage.COMPLETE_FIRST);
      if (first.isEmpty()) {
        return List.of();
      }
      best.add(first.get());
    }
    return best.stream().distinct().sorted(Comparator.comparing(Source::complete)).toList();
  }

  /** Of everybody: a list of one office is a part, however complete. */
  private static Stream<Source> ofAll(Survey survey, Asked asked) {
    return survey.asksEverybody()
        ? Stream.of(survey.source())
        : survey.listsOne(asked.prefectures(), asked.kinds())
            ? Stream.of(survey.source().inPart())
            : Stream.empty();
  }

  /**
   * Between two, one document that lists all ties of either is enough; but a tie of two at home is
   * none that was looked for abroad.
   */
  private static List<Source> between(List<Lineage> lineages, List<Survey> looked, AsOf asOf) {
    boolean abroad = lineages.stream().anyMatch(each -> each.body().organization().isAbroad());
    return looked.stream()
        .filter(each -> abroad || !each.isOfTiesAbroad())
        .flatMap(
            each ->
                lineages.stream()
                    .flatMap(one -> each.about(List.of(one), asOf.orToday()).stream())
                    .min(TieCoverage.COMPLETE_FIRST)
                    .stream())
        .sorted(TieCoverage.COMPLETE_FIRST)
        .toList();
  }
}
