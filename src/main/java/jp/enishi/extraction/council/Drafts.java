package jp.enishi.extraction.council;

import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * How papers mark what they only propose: (案) behind a heading, a year, a choice. What stands under
 * such a mark had not been decided when the papers were made.
 */
final class Drafts {

  private static final String KINDS = "(?:素|原|修正|変更|改定|当初|事務局)?案";
  private static final Pattern BRACKETED = Pattern.compile(" ?[(\\[【<〈〔]" + KINDS + "[)\\]】>〉〕]");

  /** Words that end so and are no drafts: 提案, 議案. */
  private static final Pattern BARE = Pattern.compile("(?<![提議答代図考発立起懸勘文法])" + KINDS + "$");

  private Drafts() {}

  /** Whether a heading or cell says that it is a draft. */
  static boolean isIn(String heading) {
    String unified = Wording.unified(heading);
    return BRACKETED.matcher(unified).find() || BARE.matcher(unified).find();
  }

  /** The heading without the mark. */
  static String without(String heading) {
    return BRACKETED.matcher(Wording.unified(heading)).replaceAll("").strip();
  }

  /** The status as facts print it: 継続, or 継続（案） where it is only proposed. */
  static String status(String status, boolean draft) {
    return draft ? status + "（案）" : status;
  }
}
