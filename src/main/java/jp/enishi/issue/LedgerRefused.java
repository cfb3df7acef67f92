package jp.enishi.issue;

/**
 * A ledger cannot be read, or what a person decided cannot enter it; the message is Japanese and
 * says why.
 */
public class LedgerRefused extends RuntimeException {

  public LedgerRefused(String message) {
    super(message);
  }

  public LedgerRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
