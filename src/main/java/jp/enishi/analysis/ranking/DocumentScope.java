package jp.enishi.analysis.ranking;

import java.util.List;

/**
 * What a document looks into.
 *
 * @param of local-governments (all of them were asked), organizations (those listed) or named
 *     (examples)
 * @param organizations ids of those listed
 * @param counterpart abroad when only ties with places abroad are looked into
 * @param complete whether all such ties of theirs are in it
 */
record DocumentScope(
    String document,
    String title,
    String asOf,
    List<String> ties,
    String of,
    List<String> organizations,
    String counterpart,
    boolean complete) {

  boolean isListOf(String organization) {
    return of.equals("organizations") && organizations.contains(organization);
  }

  boolean isOfExamples() {
    return of.equals("named");
  }
}
