package jp.enishi.query;

/**
 * An agreement that an organisation of an answer holds and did not sign under the name that it has
 * on that day.
 *
 * @param agreement id of the agreement, {@code title} its title
 * @param organization who holds it
 * @param inheritance from whom it came, and whether a document says so
 * @param ja one sentence for a planner
 * @param en the same in English
 */
public record Inherited(
    String agreement,
    String title,
    Ref organization,
    Inheritance inheritance,
    String ja,
    String en) {

  static Inherited of(String agreement, String title, Ref organization, Inheritance how) {
    String before = how.party().name();
    String english =
        switch (how.status()) {
          case "stated" -> "a document names the later one";
          case "renamed" -> "the same body under another name";
          default -> "no document says that it was passed on";
        };
    return new Inherited(
        agreement,
        title,
        organization,
        how,
        "「" + title + "」は" + before + "から" + organization.name() + "へ: " + how.label(),
        "“"
            + title
            + "” came to "
            + organization.english()
            + " from "
            + how.party().english()
            + ": "
            + english);
  }
}
