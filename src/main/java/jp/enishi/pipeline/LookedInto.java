package jp.enishi.pipeline;

import java.io.PrintWriter;
import jp.enishi.query.Coverage;

/** Says on the terminal, where nothing was found, whether anybody looked. */
final class LookedInto {

  private LookedInto() {}

  /** The sentence of each kind of tie. */
  static void print(Coverage coverage, PrintWriter messages) {
    if (!coverage.ties().isEmpty()) {
      messages.println("調べた範囲:");
      coverage.ties().forEach(each -> messages.println("  " + each.ja()));
    }
    messages.flush();
  }
}
