package jp.enishi.resolution;

import java.util.Comparator;
import jp.enishi.model.Mention;

/** A fixed order of mentions, so that nothing depends on the order in which they are given. */
final class MentionOrder {

  static final Comparator<Mention> BY_PLACE =
      by(Mention::source)
          .thenComparing(by(Mention::entry))
          .thenComparing(by(Mention::printed))
          .thenComparing(by(Mention::name))
          .thenComparing(by(Mention::country))
          .thenComparing(by(Mention::countryCode))
          .thenComparing(by(Mention::region))
          .thenComparing(by(Mention::prefecture))
          .thenComparing(Mention::kind);

  private MentionOrder() {}

  private static Comparator<Mention> by(java.util.function.Function<Mention, String> part) {
    return Comparator.comparing(part, Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
