package jp.enishi.graph;

import java.util.List;

/**
 * A body that a document names as taking part in something, without saying that it signed or
 * belongs.
 *
 * @param about id of the agreement, council, other body or theme; of the document when it is none
 *     of these
 * @param link what it takes part in, as the document calls it
 * @param activities what it does there, item by item; empty where the document only names it
 * @param together whether they are those of several bodies, of which the document does not say
 *     which does what
 * @param planned whether the document announces them
 * @param rule the rule that read it, or null when it is stated outright
 */
public record ParticipationRow(
    String organization,
    String about,
    String document,
    String link,
    List<String> fields,
    List<String> activities,
    boolean together,
    boolean planned,
    String printed,
    String entry,
    String lines,
    String rule,
    Double confidence) {

  public ParticipationRow {
    fields = List.copyOf(fields);
    activities = List.copyOf(activities);
  }
}
