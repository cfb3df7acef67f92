package jp.enishi.web;

/** A call that is not allowed from where it came; answered with 403. */
public class NotAllowed extends RuntimeException {

  /** Says in Japanese why not, and from where it is. */
  public NotAllowed(String message) {
    super(message);
  }
}
