package jp.enishi.pipeline;

/**
 * A verb could not do its work, for a reason that its user can understand and act on. The message
 * is Japanese, names the file and line where there is one, and says what to do.
 */
public class CommandFailed extends RuntimeException {

  public CommandFailed(String message) {
    super(message);
  }

  public CommandFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
