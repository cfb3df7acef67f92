package jp.enishi.analysis.network;

/**
 * An analysis cannot be made, for a reason that its user can understand and act on: an unknown
 * measure, a file that cannot be read. The message is Japanese and says what to do.
 */
public class AnalysisRefused extends RuntimeException {

  /** With what is wrong and what to do. */
  public AnalysisRefused(String message) {
    super(message);
  }
}
