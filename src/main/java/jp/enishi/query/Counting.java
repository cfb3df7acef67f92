package jp.enishi.query;

/**
 * A way of counting what the same rule finds ({@code schema/countings.yml}).
 *
 * @param reposts whether an agreement that is printed again under a second field counts there too
 */
public record Counting(String name, boolean reposts, Words ja, Words en) {

  /** What it is called and what it does. */
  public record Words(String title, String explains) {}

  /** The printed number that the count is held against. */
  long expected(Figure figure) {
    return reposts ? figure.printed() : figure.printed() - figure.printedReposts();
  }

  boolean counts(CountedEntry entry) {
    return reposts || !entry.repost();
  }
}
