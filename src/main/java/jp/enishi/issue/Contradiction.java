package jp.enishi.issue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.enishi.model.LineRange;

/**
 * Two or more readings that cannot all be right.
 *
 * @param matter what they are about: date, title, telephone, japan, foreign …
 * @param about ids of the agreements or figures concerned; may be empty
 */
public record Contradiction(
    Between between,
    String matter,
    Severity severity,
    List<String> about,
    String entry,
    LineRange lines,
    String message,
    List<Told> readings) {

  /** The kind of every finding that is a contradiction. */
  public static final String KIND = "contradiction";

  public Contradiction {
    about = List.copyOf(about);
    readings = List.copyOf(readings);
  }

  /** The finding, with the reading that the rules put in use. */
  public Finding by(Precedence rules) {
    Optional<Precedence.Choice> choice = rules.choose(between, readings);
    boolean worth = readings.stream().map(Told::value).anyMatch(Objects::nonNull);
    return new Finding(
        null,
        KIND,
        severity,
        about,
        entry,
        lines,
        message,
        readings.stream().map(Told::text).toList(),
        choice.map(Precedence.Choice::told).map(Told::text).orElse(null),
        choice.map(Precedence.Choice::rule).orElse(null),
        between.code(),
        matter,
        readings.stream().map(each -> each.place().toString()).toList(),
        worth
            ? readings.stream().map(each -> Objects.requireNonNullElse(each.value(), "")).toList()
            : List.of());
  }
}
