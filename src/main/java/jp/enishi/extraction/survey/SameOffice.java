package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;

/** Finds offices that cards give different telephone numbers; one finding an office. */
final class SameOffice {

  private final FindingDrafts findings;

  SameOffice(FindingDrafts findings) {
    this.findings = findings;
  }

  void check(List<CardFacts> cards) {
    Map<String, Map<String, List<CardFacts>>> offices = new LinkedHashMap<>();
    for (CardFacts each : cards) {
      String department = each.contact().department();
      String telephone = each.contact().telephone();
      if (department != null && telephone != null && !digits(telephone).isEmpty()) {
        String owner = each.japan().get(0).name();
        String bare = Wording.bare(department);
        String office = bare.startsWith(owner) ? bare.substring(owner.length()) : bare;
        offices
            .computeIfAbsent(owner + office, key -> new LinkedHashMap<>())
            .computeIfAbsent(digits(telephone), key -> new ArrayList<>())
            .add(each);
      }
    }
    offices.values().stream().filter(SameOffice::differ).forEach(this::report);
  }

  /** Whether no number holds all the others, as one with an extension does. */
  private static boolean differ(Map<String, List<CardFacts>> numbers) {
    return numbers.size() > 1
        && numbers.keySet().stream()
            .noneMatch(each -> numbers.keySet().stream().allMatch(each::contains));
  }

  private void report(Map<String, List<CardFacts>> numbers) {
    List<Told> readings = new ArrayList<>();
    for (List<CardFacts> same : numbers.values()) {
      String entries =
          same.stream().map(each -> each.card().entry()).collect(Collectors.joining("・"));
      CardFacts first = same.get(0);
      readings.add(
          Told.of(
              "card",
              entries + "：" + first.contact().telephone(),
              Place.of(first.card().entry(), lines(first))));
    }
    CardFacts later =
        numbers.values().stream().map(each -> each.get(0)).reduce((a, b) -> b).orElseThrow();
    findings.add(
        new Contradiction(
            Between.SAME_OFFICE,
            "telephone",
            Severity.NOTE,
            List.of(),
            later.card().entry(),
            lines(later),
            "同じ部署（" + later.contact().department() + "）の電話番号が、個票によって違います。",
            readings));
  }

  private static LineRange lines(CardFacts card) {
    List<Integer> lines =
        Stream.ofNullable(card.card().section(Section.CONTACT))
            .flatMap(List::stream)
            .map(Card.Line::number)
            .toList();
    return new LineRange(lines.get(0), lines.get(lines.size() - 1));
  }

  private static String digits(String telephone) {
    return Wording.unified(telephone).replaceAll("[^0-9]", "");
  }
}
