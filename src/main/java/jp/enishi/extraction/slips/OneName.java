package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/**
 * One katakana word that an entry writes in two ways: with ヴ and with バ (サヴォア, サボア), in one piece
 * and parted (アルプインダストリー, アルプ・インダストリー). A long vowel more or less (コンピュータ) is left to the writer.
 */
final class OneName {

  private static final Pattern WORD = Pattern.compile("[ァ-ヺー・]{3,}");
  private static final String[][] SOUNDS = {
    {"ヴァ", "バ"}, {"ヴィ", "ビ"}, {"ヴェ", "ベ"}, {"ヴォ", "ボ"}, {"ヴュ", "ビュ"}, {"ヴ", "ブ"}, {"・", ""}
  };
  private static final int SHORTEST = 3;

  private record Printed(String word, int line) {}

  private OneName() {}

  static List<Contradiction> in(EntryText entry) {
    Map<String, Printed> firsts = new HashMap<>();
    Set<String> told = new HashSet<>();
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      Matcher m = WORD.matcher(line.text());
      while (m.find()) {
        for (String word : wordsOf(m.group())) {
          String folded = folded(word);
          Printed first = firsts.putIfAbsent(folded, new Printed(word, line.number()));
          if (first != null && !first.word().equals(word) && told.add(folded)) {
            found.add(
                Slip.of(
                    entry,
                    line.number(),
                    "spelling",
                    "同じ項目で、一つの語が二通りに書かれています。",
                    Told.of("printed", "印刷：" + first.word(), entry.at(first.line())),
                    Told.of("otherwise", "印刷：" + word, entry.at(line.number()))));
          }
        }
      }
    }
    return found;
  }

  /** The run as a whole, and its parts. */
  private static List<String> wordsOf(String run) {
    String whole = run.replaceAll("^・+|・+$", "");
    List<String> words = new ArrayList<>(List.of(whole));
    if (whole.contains("・")) {
      words.addAll(List.of(whole.split("・+")));
    }
    return words.stream().filter(each -> each.length() >= SHORTEST).toList();
  }

  private static String folded(String word) {
    String folded = word;
    for (String[] each : SOUNDS) {
      folded = folded.replace(each[0], each[1]);
    }
    return folded;
  }
}
