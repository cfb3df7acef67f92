package jp.enishi.issue;

/** How much a finding matters to someone who uses the facts. */
public enum Severity {
  /** Good to know; the fact stands. */
  NOTE,
  /** A reading was chosen where the document says two things or says it badly. */
  WARNING,
  /** A fact is missing or cannot be trusted until a person settles it. */
  ERROR;

  /** The word in files, in the graph and over HTTP. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
