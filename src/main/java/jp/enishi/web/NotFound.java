package jp.enishi.web;

/** What a call asks for is not there; answered with 404. */
public class NotFound extends RuntimeException {

  /**
   * Says what was looked for.
   *
   * @param what 団体, 協定 …
   * @param id as asked
   */
  public NotFound(String what, String id) {
    super("id「" + id + "」の" + what + "はありません。検索し直してください。");
  }

  /** Says in Japanese what is not there and what to do. */
  public NotFound(String message) {
    super(message);
  }
}
