package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.model.LineRange;

/** The sentences and headlines of a page of running text, put together over broken lines. */
final class ReleaseSentences {

  /** A sentence without line breaks, and where it stands. */
  record Told(String text, LineRange lines) {}

  private static final int LONGEST = 2000;
  private static final Pattern COMPLETE =
      Pattern.compile(".*(?:[。！]|ました|します|です|ます|について|(?:締結|調印)(?:[（(][^（()）]*[)）])?)[）)」]?$");
  private static final Pattern OPEN = Pattern.compile(".*[、，をにはがでともの]$");
  private static final Pattern GOES_ON = Pattern.compile("^[をにはがでとのも、，。].*");
  private static final Pattern ANEW =
      Pattern.compile(
          "^[\\s　]*(?:[・●○◎◆◇■□▼▽★☆▶※＊*【〔\\[|-]|[(（]?[0-9０-９]{1,3}[)）.．、]|[0-9０-９]{1,2}[\\s　]).*");
  private static final int SHORT = 24;

  private ReleaseSentences() {}

  static List<Told> of(Lines lines) {
    List<Told> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    int last = 0;
    for (int i = 1; i <= lines.count(); i++) {
      String line = lines.text(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      boolean open = OPEN.matcher(text).matches();
      boolean joined =
          !text.isEmpty()
              && text.length() + line.length() < LONGEST
              && !COMPLETE.matcher(text).matches()
              && (open
                  || GOES_ON.matcher(line).matches()
                  || last == i - 1 && text.length() >= SHORT)
              && !ANEW.matcher(line).matches()
              && !beginsAlike(text, line);
      if (!joined) {
        add(sentences, text, from, last);
        from = i;
      }
      text.append(line);
      last = i;
    }
    add(sentences, text, from, last);
    return sentences;
  }

  /** A heading whose words the text below takes up again: A県とB社との連携⏎A県とB社は、…. */
  private static boolean beginsAlike(StringBuilder text, String line) {
    int alike = 0;
    while (alike < Math.min(text.length(), line.length())
        && text.charAt(alike) == line.charAt(alike)) {
      alike++;
    }
    return alike >= 8;
  }

  private static void add(List<Told> sentences, StringBuilder text, int from, int last) {
    if (text.length() > 0 && text.length() < LONGEST) {
      int start = 0;
      int depth = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        depth += "（(「『".indexOf(c) >= 0 ? 1 : "）)」』".indexOf(c) >= 0 ? -1 : 0;
        if (c == '。' && depth <= 0) {
          sentences.add(new Told(text.substring(start, i + 1), new LineRange(from, last)));
          start = i + 1;
          depth = 0;
        }
      }
      if (start < text.length()) {
        sentences.add(new Told(text.substring(start), new LineRange(from, last)));
      }
    }
    text.setLength(0);
  }
}
