package jp.enishi.source;

import java.util.List;

/**
 * What a source speaks of, so that its silence can be told from "none" ({@code coverage} in {@code
 * source.yml}; {@code src/docs/coverage.md}).
 *
 * @param ties types of edge (分野別協定, 加盟)
 * @param of whose ties: {@code local-governments} (every Japanese local government was asked),
 *     {@code organizations} (those listed), {@code named} (nobody as a whole, only examples)
 * @param organizations codes of the local governments, or names of bodies, when {@code of} is
 *     {@code organizations}
 * @param counterpart {@code abroad} when only ties with places abroad are looked at; null for any
 * @param asOf day, month or year; null when it is the source's
 * @param complete whether all such ties of theirs are in it
 * @param note a caution in Japanese, or null
 */
public record Scope(
    List<String> ties,
    String of,
    List<String> organizations,
    String counterpart,
    String asOf,
    boolean complete,
    String note) {

  public static final String LOCAL_GOVERNMENTS = "local-governments";
  public static final String ORGANIZATIONS = "organizations";
  public static final String NAMED = "named";

  /** Refuses a word for {@code of} that is not known. */
  public Scope {
    if (!List.of(LOCAL_GOVERNMENTS, ORGANIZATIONS, NAMED).contains(of)) {
      throw new IllegalArgumentException(
          "coverage の of は local-governments、organizations、named のどれかです: " + of);
    }
    ties = ties == null ? List.of() : List.copyOf(ties);
    organizations = organizations == null ? List.of() : List.copyOf(organizations);
  }
}
