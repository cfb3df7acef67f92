package jp.enishi.extraction.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.model.LineRange;

/** Takes a passage apart into sentences and items, each with its dates. */
final class Sentences {

  /** What is longer is no sentence but a table or a dump, and is not read. */
  private static final int LONGEST = 2000;

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern END =
      Pattern.compile(
          "。|\u2029|(?<=^|\\s|[)）\u2029])・|[◆■□○●▪]|[※](?!\\d)"
              + "|(?=(?<!^)(?<=\\s)(?:明治|大正|昭和|平成|令和) ?(?:\\d+|元)年(?: ?\\d+月)?[:：])");
  private static final Pattern SPACE_IN_WORD =
      Pattern.compile(
          "(?<=[\\p{IsHiragana}、]) +(?=\\p{IsAlphabetic})|(?<=\\p{IsAlphabetic}) +(?=\\p{IsHiragana})");

  private Sentences() {}

  static List<Sentence> of(List<Passage.Line> lines) {
    List<Sentence> sentences = new ArrayList<>();
    DateTrail trail = new DateTrail();
    int before = 0;
    for (Passage.Line line : lines) {
      trail.leaveHeadingAfterGap(Math.abs(line.number() - before));
      before = line.number();
      String text = folded(TAG.matcher(line.text()).replaceAll("\u2029"));
      for (String part : END.split(text)) {
        String sentence = SPACE_IN_WORD.matcher(part.strip()).replaceAll("");
        if (!sentence.isEmpty() && sentence.length() <= LONGEST) {
          List<DateMention> dates = trail.read(sentence);
          if (!trail.isHeading(sentence, dates)) {
            sentences.add(
                new Sentence(
                    sentence, new LineRange(line.number(), line.number()), dates, trail.heading()));
          }
        }
      }
    }
    return sentences;
  }

  /** Widths unified one letter at a time; marks that would become several letters stay. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String each = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
      folded.append(each.length() == 1 ? each : text.substring(i, i + 1));
    }
    return folded.toString().replace('\t', ' ').replace('　', ' ').replace('･', '・');
  }
}
