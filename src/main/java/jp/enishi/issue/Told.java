package jp.enishi.issue;

import java.util.HashSet;
import java.util.Set;
import jp.enishi.model.Place;

/**
 * One reading of a contradiction: who says it, what it says, and where.
 *
 * @param role what the rules of precedence call it: card, contents, cell, prose, era …
 * @param text as shown, with the words that say where it is from: {@code 目次：栃木県小山市}
 * @param value the value that the facts take when this reading is in use (2008-11-04/day, a title
 *     …), or null when a choice changes no fact
 * @param marks what the rules ask for: readable, not-future …
 */
public record Told(String role, String text, Place place, String value, Set<String> marks) {

  /** What can be read. */
  public static final String READABLE = "readable";

  public Told {
    marks = Set.copyOf(marks);
  }

  /** A reading that can be read and changes no fact. */
  public static Told of(String role, String text, Place place) {
    return new Told(role, text, place, null, Set.of(READABLE));
  }

  /** The same, printed there. */
  public Told at(Place there) {
    return new Told(role, text, there, value, marks);
  }

  /** The same with the value that it stands for. */
  public Told worth(String newValue) {
    return new Told(role, text, place, newValue, marks);
  }

  /** The same, bearing this mark too. */
  public Told marked(String mark) {
    Set<String> more = new HashSet<>(marks);
    more.add(mark);
    return new Told(role, text, place, value, more);
  }

  /** The same, which cannot be read. */
  public Told unreadable() {
    return new Told(role, text, place, value, Set.of());
  }
}
