package jp.enishi.pipeline;

/** The application did not start, and why has been said already. */
final class StartFailed extends RuntimeException {

  StartFailed(Throwable cause) {
    super(cause);
  }
}
