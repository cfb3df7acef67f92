package jp.enishi.database;

/**
 * The database could not be started, for a reason that whoever started it can remove. The message
 * is Japanese and says what happened and where; {@link #advice()} says what to do.
 */
public final class DatabaseStartFailed extends RuntimeException {

  private final String advice;

  public DatabaseStartFailed(String message, String advice) {
    this(message, advice, null);
  }

  public DatabaseStartFailed(String message, String advice, Throwable cause) {
    super(message, cause);
    this.advice = advice;
  }

  /** What to do about it, in Japanese. */
  public String advice() {
    return advice;
  }
}
