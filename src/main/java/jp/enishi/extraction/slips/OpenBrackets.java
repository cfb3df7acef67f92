package jp.enishi.extraction.slips;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/**
 * Brackets that an entry opens and never closes. A closing one alone says nothing: it may number an
 * item (1).
 */
final class OpenBrackets {

  private static final String OPENING = "「『(【";
  private static final String CLOSING = "」』)】";
  private static final int AROUND = 6;

  private record Opened(int line, String text) {}

  private OpenBrackets() {}

  static List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < OPENING.length(); i++) {
      char closing = CLOSING.charAt(i);
      Deque<Opened> open = new ArrayDeque<>();
      for (EntryText.Line line : entry.lines()) {
        follow(line, OPENING.charAt(i), closing, open);
      }
      open.forEach(left -> found.add(slip(entry, left, closing)));
    }
    return found;
  }

  private static void follow(EntryText.Line line, char opening, char closing, Deque<Opened> open) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == opening) {
        int end = Math.min(text.length(), i + 1 + AROUND);
        open.push(new Opened(line.number(), text.substring(i, end)));
      } else if (text.charAt(i) == closing && !open.isEmpty()) {
        open.pop();
      }
    }
  }

  private static Contradiction slip(EntryText entry, Opened left, char closing) {
    return Slip.of(
        entry,
        left.line(),
        "bracket",
        "本文の括弧が閉じられていません。",
        Told.of("printed", "印刷：" + left.text() + "…", entry.at(left.line())),
        Told.of("otherwise", "閉じる括弧（" + closing + "）：なし", entry.at(left.line())));
  }
}
