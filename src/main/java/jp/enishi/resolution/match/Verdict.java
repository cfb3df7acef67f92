package jp.enishi.resolution.match;

import java.util.Locale;
import java.util.Optional;

/** What is said of two names or two organisations. */
public enum Verdict {
  /** They are one organisation. */
  SAME,
  /** They are two. */
  DIFFERENT,
  /** A person has to look. */
  UNSURE;

  /** The word in files, on the command line and over HTTP: same, different, unsure. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict with this {@link #code()}, or none. */
  public static Optional<Verdict> of(String code) {
    for (Verdict each : values()) {
      if (each.code().equals(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
