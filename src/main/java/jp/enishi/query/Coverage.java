package jp.enishi.query;

import java.util.List;

/**
 * What an answer rests on, and what it therefore cannot say.
 *
 * @param note in Japanese, for a planner
 */
public record Coverage(List<Source> sources, String note) {

  private static final String NOTE = "この答えは、ここに挙げた資料に載っている関係だけに基づきます。資料にない関係は、「ない」のではなく調べられていません。";

  /** A document that facts were taken from. */
  public record Source(String document, String title, String asOf) {}

  static Coverage of(List<Source> sources, String more) {
    return new Coverage(sources, NOTE + more);
  }
}
