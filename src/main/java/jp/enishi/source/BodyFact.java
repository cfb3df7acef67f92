package jp.enishi.source;

import java.util.List;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;

/**
 * A body that a document names as taking part in something, without saying that it signed or
 * belongs to anything.
 *
 * @param country short Japanese name of its country, or null when the text does not tell
 * @param countryCode ISO 3166-1 alpha-2
 * @param fields fields in which it takes part, as printed
 * @param link what it takes part in: the agreement's id, the plan or council by name
 * @param activities what it does there, item by item as the row of its table prints them, with
 *     compatibility forms unified; empty where the document only names it
 * @param together whether the row names several bodies and does not say which of them does what
 * @param planned whether the document announces the activities and does not report them
 * @param lines where it is named, with its activities
 */
public record BodyFact(
    String printed,
    String name,
    OrganizationKind kind,
    String country,
    String countryCode,
    List<String> fields,
    String link,
    List<String> activities,
    boolean together,
    boolean planned,
    String entry,
    LineRange lines,
    String rule,
    Double confidence) {

  /** A body of which the document does not say, item by item, what it does. */
  public BodyFact(
      String printed,
      String name,
      OrganizationKind kind,
      String country,
      String countryCode,
      List<String> fields,
      String link,
      String entry,
      LineRange lines,
      String rule,
      Double confidence) {
    this(
        printed,
        name,
        kind,
        country,
        countryCode,
        fields,
        link,
        List.of(),
        false,
        false,
        entry,
        lines,
        rule,
        confidence);
  }
}
