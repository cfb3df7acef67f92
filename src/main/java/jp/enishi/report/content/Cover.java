package jp.enishi.report.content;

import java.util.List;

/**
 * The first page.
 *
 * @param title what the document is
 * @param subtitle what it is about, in a sentence
 * @param office who lays it on the table; null when not given
 * @param logo its mark; null when not given
 * @param facts as-of date, data, counting rule: what a reader must know before any number
 */
public record Cover(String title, String subtitle, String office, Logo logo, List<Fact> facts) {

  public Cover {
    facts = List.copyOf(facts);
  }

  /** A name and what it is. */
  public record Fact(String name, String value) {}
}
