package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Precedence;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * Notes organisations that entries write in several ways which resolution takes for one: 黒竜江省 and
 * 黒龍江省, クィーンズランド and クイーンズランド. What is folded is not folded silently.
 */
final class SpellingFindings {

  private static final Precedence RULES = Precedence.load();

  private final Map<String, List<Finding>> bySource = new LinkedHashMap<>();

  SpellingFindings(List<Facts> sources, Resolution resolution) {
    Spelling spelling = Spelling.load();
    Map<String, Map<String, List<Printed>>> forms = new TreeMap<>();
    for (Facts source : sources) {
      String document = source.source().id();
      for (PartyFact each : source.parties()) {
        if (each.kind() != null && each.entry() != null) {
          Printed printed = new Printed(document, each);
          if (each.countryCode() == null || each.prefecture() != null) {
            resolution
                .idOf(Mentions.of(document, each))
                .ifPresent(
                    id -> add(forms, id + " " + spelling.fold(each.name()), each.name(), printed));
          } else {
            String key = each.countryCode() + " " + spelling.fold(each.name());
            add(forms, key, each.name(), printed);
          }
          if (each.region() != null && each.countryCode() != null) {
            String key = each.countryCode() + " " + spelling.fold(each.region());
            add(forms, key, each.region(), printed);
          }
        }
      }
    }
    forms.values().stream().filter(each -> each.size() > 1).forEach(this::report);
  }

  /** The findings that go with this document. */
  List<Finding> of(Facts source) {
    return bySource.getOrDefault(source.source().id(), List.of());
  }

  private static void add(
      Map<String, Map<String, List<Printed>>> forms, String key, String written, Printed printed) {
    forms
        .computeIfAbsent(key, each -> new LinkedHashMap<>())
        .computeIfAbsent(written.replaceAll("\\s+", ""), each -> new ArrayList<>())
        .add(printed);
  }

  private void report(Map<String, List<Printed>> forms) {
    Comparator<Map.Entry<String, List<Printed>>> byNumber =
        Comparator.comparingInt(each -> -each.getValue().size());
    List<Map.Entry<String, List<Printed>>> sorted =
        forms.entrySet().stream().sorted(byNumber).toList();
    List<Told> readings = new ArrayList<>();
    for (Map.Entry<String, List<Printed>> each : sorted) {
      Printed first = each.getValue().get(0);
      readings.add(
          Told.of(
              readings.isEmpty() ? "most" : "other",
              each.getKey() + "（" + entries(each.getValue()) + "）",
              new Place(first.document(), first.party().entry(), null)));
    }
    Printed rare = sorted.get(sorted.size() - 1).getValue().get(0);
    Finding finding =
        new Contradiction(
                Between.TWO_SPELLINGS,
                sorted.get(0).getKey(),
                Severity.NOTE,
                sorted.stream()
                    .skip(1)
                    .flatMap(each -> each.getValue().stream())
                    .map(each -> each.party().agreement())
                    .distinct()
                    .toList(),
                rare.party().entry(),
                null,
                "同じ名称が、個票や文書によって違う字体・表記で書かれています。",
                readings)
            .by(RULES);
    bySource
        .computeIfAbsent(rare.document(), each -> new ArrayList<>())
        .add(finding.withId(rare.document() + "-two-spellings-" + sorted.get(0).getKey()));
  }

  private static String entries(List<Printed> printed) {
    return printed.stream()
        .map(each -> each.party().entry())
        .distinct()
        .limit(10)
        .collect(Collectors.joining("・"));
  }

  private record Printed(String document, PartyFact party) {}
}
