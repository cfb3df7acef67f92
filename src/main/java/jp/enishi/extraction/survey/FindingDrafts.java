package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Precedence;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;

/**
 * Findings while the document is being read; they get their ids at the end, in the order of the
 * lines they stand on.
 */
final class FindingDrafts {

  static final String CONTRADICTION = "contradiction";
  static final String UNREADABLE = "unreadable";
  static final String MISSING = "missing";
  static final String UNRESOLVED = "unresolved";

  private final Precedence rules = Precedence.load();
  private final List<Finding> drafts = new ArrayList<>();

  /** A finding about the card with this entry; {@code null} entry when it is about the document. */
  void add(
      String kind,
      Severity severity,
      String entry,
      LineRange lines,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    drafts.add(
        new Finding(null, kind, severity, List.of(), entry, lines, message, readings, inUse, rule));
  }

  /** A contradiction; the rules say which of its readings is in use. */
  void add(Contradiction contradiction) {
    drafts.add(contradiction.by(rules));
  }

  /** The same, about the card with this entry. */
  void contradiction(
      Between between,
      String matter,
      Severity severity,
      Card card,
      LineRange lines,
      String message,
      Told... readings) {
    add(
        new Contradiction(
            between, matter, severity, List.of(), card.entry(), lines, message, List.of(readings)));
  }

  /**
   * The findings with their ids.
   *
   * @param agreementOf id of the agreement that an entry prints, or null
   */
  List<Finding> numbered(String source, Function<String, String> agreementOf) {
    return Finding.numbered(
        source + "-issue",
        drafts.stream().map(each -> each.withAbout(about(each, agreementOf))).toList());
  }

  private static List<String> about(Finding draft, Function<String, String> agreementOf) {
    return Stream.ofNullable(draft.entry()).map(agreementOf).filter(Objects::nonNull).toList();
  }
}
