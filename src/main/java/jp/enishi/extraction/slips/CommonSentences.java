package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Told;

/**
 * A sentence that entries of a document repeat word for word, and one of them but for a single
 * hiragana letter (…に基づく、分野別協定。 and …に基づき、分野別協定。). Other letters tell two things apart.
 */
final class CommonSentences {

  private static final int SHORT = 16;
  private static final int OFTEN = 3;

  private record Sentence(EntryText entry, int line, String text) {}

  private CommonSentences() {}

  static List<Contradiction> in(List<EntryText> entries) {
    Map<String, List<Sentence>> byText = new LinkedHashMap<>();
    for (EntryText entry : entries) {
      for (EntryText.Line line : entry.lines()) {
        for (String each : line.text().split("(?<=。)")) {
          String text = each.strip();
          if (text.endsWith("。") && text.length() >= SHORT) {
            byText
                .computeIfAbsent(text, any -> new ArrayList<>())
                .add(new Sentence(entry, line.number(), text));
          }
        }
      }
    }
    List<List<Sentence>> often =
        byText.values().stream().filter(each -> agreements(each) >= OFTEN).toList();
    List<Contradiction> found = new ArrayList<>();
    byText.values().stream()
        .filter(each -> each.size() == 1)
        .map(each -> each.get(0))
        .forEach(
            rare ->
                often.stream()
                    .filter(usual -> kanaApart(usual.get(0).text(), rare.text()) >= 0)
                    .findFirst()
                    .ifPresent(usual -> found.add(slip(rare, usual.get(0)))));
    return found;
  }

  private static int agreements(List<Sentence> sentences) {
    Set<String> agreements = new HashSet<>();
    sentences.forEach(each -> agreements.add(each.entry().agreement()));
    return agreements.size();
  }

  private static Contradiction slip(Sentence rare, Sentence usual) {
    int at = kanaApart(usual.text(), rare.text());
    return Slip.of(
        rare.entry(),
        rare.line(),
        "sentence",
        "ほかの項目が繰り返す文と、かな一字だけ違います。",
        Told.of("printed", told(rare, at), rare.entry().at(rare.line())),
        Told.of("other", told(usual, at), usual.entry().at(usual.line())));
  }

  private static String told(Sentence sentence, int at) {
    String text = sentence.text();
    return sentence.entry().entry()
        + "："
        + text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 7));
  }

  /** Where the only letter stands by which they differ, when both have hiragana there; or -1. */
  private static int kanaApart(String one, String other) {
    if (one.length() != other.length()) {
      return -1;
    }
    int at = -1;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        if (at >= 0 || !isKana(one.charAt(i)) || !isKana(other.charAt(i))) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }

  private static boolean isKana(char c) {
    return c >= 'ぁ' && c <= 'ん';
  }
}
