package jp.enishi.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.enishi.graph.FigureDecision;
import jp.enishi.graph.FigureRow;
import jp.enishi.issue.ChosenReading;
import jp.enishi.issue.DateValue;
import jp.enishi.issue.Finding;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.Unsettled;

/**
 * Facts as people settled them: where a person chose another reading than the rule, the facts take
 * its value. The finding stays. A choice changes a fact only while the fact still has the value of
 * the reading that the rule put in use.
 */
final class SettledFacts {

  private final Map<String, ChosenReading> choices;
  private SettledParties parties;

  SettledFacts(Map<String, ChosenReading> choices) {
    this.choices = choices;
  }

  /** The choice that holds for the finding; null when there is none, or it is no longer offered. */
  ChosenReading of(Finding finding) {
    ChosenReading choice = choices.get(finding.id());
    return choice != null && finding.readings().contains(choice.reading()) ? choice : null;
  }

  /** Whether a person chose a reading that the finding no longer has. */
  boolean isLost(Finding finding) {
    return choices.containsKey(finding.id()) && of(finding) == null;
  }

  /**
   * What people chose between a printed total and its count, which no document's finding states.
   */
  List<FigureDecision> of(List<FigureRow> figures) {
    return figures.stream()
        .map(each -> choices.get(each.id() + FigureDecision.COUNT))
        .filter(Objects::nonNull)
        .map(
            each ->
                new FigureDecision(
                    each.finding(), each.reading(), each.by(), each.at(), each.reason()))
        .toList();
  }

  /** The facts with the values of the readings chosen. */
  Facts of(Facts facts) {
    Facts settled = Unsettled.left(facts, this::reading);
    for (Finding each : facts.issues()) {
      ChosenReading choice = of(each);
      if (choice != null && SettledParties.isAbout(each)) {
        settled = parties().of(settled, each, choice);
      }
      String old = value(each, each.inUse());
      String chosen = choice == null ? null : value(each, choice.reading());
      if (old != null && chosen != null && !old.equals(chosen)) {
        settled = changed(settled, each, old, chosen);
      }
    }
    return settled;
  }

  private String reading(Finding finding) {
    ChosenReading choice = of(finding);
    return choice == null ? null : choice.reading();
  }

  /** Made when first needed, as few choices are about parties. */
  private SettledParties parties() {
    if (parties == null) {
      parties = new SettledParties();
    }
    return parties;
  }

  private static Facts changed(Facts facts, Finding finding, String old, String chosen) {
    Facts changed =
        facts.with(
            AgreementFact.class,
            facts.agreements().stream()
                .map(
                    each ->
                        finding.about().contains(each.id())
                            ? changed(each, finding.matter(), old, chosen)
                            : each)
                .toList());
    if (!finding.matter().equals("date")) {
      return changed;
    }
    DateValue before = DateValue.of(old);
    DateValue after = DateValue.of(chosen);
    return changed.with(
        DateFact.class,
        facts.dates().stream()
            .map(
                each ->
                    finding.about().contains(each.agreement())
                            && before.equals(new DateValue(each.date(), each.precision()))
                        ? new DateFact(
                            each.agreement(),
                            each.position(),
                            each.meaning(),
                            each.printed(),
                            after.date(),
                            after.precision(),
                            each.note(),
                            each.entry())
                        : each)
            .toList());
  }

  private static AgreementFact changed(
      AgreementFact each, String matter, String old, String chosen) {
    boolean dated =
        matter.equals("date")
            && each.signedOn() != null
            && DateValue.of(old).equals(new DateValue(each.signedOn(), each.signedPrecision()));
    return new AgreementFact(
        each.id(),
        taken(each.title(), matter.equals("title"), old, chosen),
        each.kind(),
        each.form(),
        each.owner(),
        each.fields(),
        dated ? DateValue.of(chosen).date() : each.signedOn(),
        dated ? DateValue.of(chosen).precision() : each.signedPrecision(),
        each.signedPrinted(),
        each.until(),
        each.status(),
        each.council(),
        each.links(),
        taken(each.department(), matter.equals("department"), old, chosen),
        taken(each.telephone(), matter.equals("telephone"), old, chosen),
        each.budget());
  }

  private static String taken(String now, boolean concerned, String old, String chosen) {
    return concerned && Objects.equals(now, old) ? chosen : now;
  }

  private static String value(Finding finding, String reading) {
    List<String> values = finding.values();
    int at = reading == null ? -1 : finding.readings().indexOf(reading);
    return at < 0 || at >= values.size() || values.get(at).isEmpty() ? null : values.get(at);
  }
}
