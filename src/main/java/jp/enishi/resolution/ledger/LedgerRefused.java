package jp.enishi.resolution.ledger;

/**
 * A ledger cannot be read, or a judgement cannot enter it; the message is Japanese and says why.
 */
public class LedgerRefused extends RuntimeException {

  public LedgerRefused(String message) {
    super(message);
  }

  public LedgerRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
