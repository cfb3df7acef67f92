package jp.enishi.extraction.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * Takes a passage apart into sentences and items, each with its dates. A sentence that is broken
 * over lines in its middle is put together again.
 */
final class Sentences {

  /** What is longer is no sentence but a table or a dump, and is not read. */
  private static final int LONGEST = 2000;

  /**
   * A line that cannot end here: behind a comma, a particle, or a year or month whose day is due.
   */
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:[、はがをにとので]|との|[0-9元]年|[0-9]月|(?:締結|提携|調印|署名|盟約))$");

  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "^[ 　]*(?:[・○●◆◇■□▪▲△※*〇-]|[①-⑳]|[0-9０-９]+[ .．)）、]|[(（【〔［\\[「『<]|明治|大正|昭和|平成|令和|(?:19|20)[0-9]{2}年).*");

  /** What stands below an item that ends in its date is told of that day. */
  private static final Pattern DATED_ITEM = Pattern.compile(".*(?:締結|調印|署名|提携)\\([^()]*\\)$");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern END =
      Pattern.compile(
          "。|\u2029|(?<=^|\\s|[)）\u2029])・|(?<![◆■□○●▪])[◆■□○●▪](?![◆■□○●▪])|[※](?!\\d)"
              + "|(?=(?<!^)(?<=\\s)(?:明治|大正|昭和|平成|令和) ?(?:\\d+|元)年(?: ?\\d+月)?[:：])");
  private static final Pattern SPACE_IN_WORD =
      Pattern.compile(
          "(?<=[\\p{IsHiragana}、]) +(?=\\p{IsAlphabetic})|(?<=\\p{IsAlphabetic}) +(?=\\p{IsHiragana})");

  private Sentences() {}

  static List<Sentence> of(List<Passage.Line> lines) {
    return of(lines, new ArrayList<>());
  }

  /**
   * The sentences of a passage.
   *
   * @param tooLong takes the places of what is too long to be read
   */
  static List<Sentence> of(List<Passage.Line> broken, List<LineRange> tooLong) {
    List<Sentence> sentences = new ArrayList<>();
    DateTrail trail = new DateTrail();
    int before = 0;
    for (Joined line : joined(broken)) {
      trail.leaveHeadingAfterGap(Math.abs(line.lines().from() - before));
      before = line.lines().to();
      String text = folded(TAG.matcher(line.text()).replaceAll("\u2029"));
      for (String part : END.split(text)) {
        String sentence = SPACE_IN_WORD.matcher(part.strip()).replaceAll("");
        if (sentence.length() > LONGEST) {
          tooLong.add(line.lines());
        } else if (!sentence.isEmpty()) {
          List<DateMention> dates = trail.read(sentence);
          if (!trail.isHeading(sentence, dates)) {
            sentences.add(new Sentence(sentence, line.lines(), dates, trail.heading()));
            trail.standUnder(DATED_ITEM.matcher(sentence).matches() ? dates : List.of(), text);
          }
        }
      }
    }
    return sentences;
  }

  private record Joined(String text, LineRange lines) {}

  /** Lines that end in the middle of a sentence, with those that go on with it. */
  private static List<Joined> joined(List<Passage.Line> lines) {
    List<Joined> joined = new ArrayList<>();
    for (Passage.Line each : lines) {
      Joined last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean goesOn =
          last != null
              && last.lines().to() + 1 == each.number()
              && last.text().length() < LONGEST
              && GOES_ON.matcher(last.text().stripTrailing()).matches()
              && !each.text().isBlank()
              && !BEGINS_ANEW.matcher(each.text()).matches();
      if (goesOn) {
        joined.set(
            joined.size() - 1,
            new Joined(
                last.text().stripTrailing() + each.text().strip(),
                new LineRange(last.lines().from(), each.number())));
      } else {
        joined.add(new Joined(each.text(), new LineRange(each.number(), each.number())));
      }
    }
    return joined;
  }

  /** Widths unified one letter at a time; marks that would become several letters stay. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Wording.isPlain(text.charAt(i))) {
        folded.append(text.charAt(i));
        continue;
      }
      String each = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
      folded.append(each.length() == 1 ? each : text.substring(i, i + 1));
    }
    return folded.toString().replace('\t', ' ').replace('　', ' ').replace('･', '・');
  }
}
