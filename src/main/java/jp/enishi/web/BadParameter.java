package jp.enishi.web;

/** A parameter of a call cannot be used; answered with 400. */
public class BadParameter extends RuntimeException {

  /**
   * Names the parameter.
   *
   * @param name as in the address
   * @param advice what is allowed, in Japanese
   */
  public BadParameter(String name, String advice) {
    super(name + ": " + advice);
  }
}
