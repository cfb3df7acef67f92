package jp.enishi.extraction.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * Municipalities that are parties without being named: the text between the title of an agreement
 * and the list of its partners says that it was made by 連携市町村と事業者等, and the list names the latter
 * alone.
 *
 * @param words what they are called
 * @param lines the lines of the sentence that says so
 */
record GeneralParties(String words, LineRange lines) {

  private static final Pattern GROUP =
      Pattern.compile(
          "((?:連携|構成|関係|圏域内?の?|参加|加盟|沿線|流域|周辺|近隣|[都道府県]内)(?:の|各|全)*"
              + "(?:市町村|市町|町村|市村|自治体)等?)(?:と|及び|並びに|、)(?:本市|当市)?[^。、]{1,20}?(?:による|が|は|とで|の間で)");

  private static final Pattern MADE = Pattern.compile("協定を?(?:、|[^。、]{0,12}に)?(?:締結|結(?:び|ん|ぶ))");

  /** What is planned or may be made so makes nobody a party. */
  private static final Pattern NOT_MADE = Pattern.compile("予定|見込|検討|目指|(?:締結|結ば)(?:していな|しな|でき|な)");

  /** The last sentence of these lines that says so. */
  static Optional<GeneralParties> between(Lines lines, int from, int to) {
    StringBuilder sentence = new StringBuilder();
    GeneralParties found = null;
    int start = from;
    for (int i = from; i <= to; i++) {
      String text = lines.isFree(i) ? Wording.unified(lines.text(i)).strip() : "";
      if (text.isEmpty()) {
        sentence.setLength(0);
        start = i + 1;
        continue;
      }
      sentence.append(text);
      if (text.endsWith("。")) {
        String words = group(sentence.toString());
        found = words == null ? found : new GeneralParties(words, new LineRange(start, i));
        sentence.setLength(0);
        start = i + 1;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Of several groups the one next to the agreement. */
  private static String group(String sentence) {
    Matcher made = MADE.matcher(sentence);
    if (!made.find() || NOT_MADE.matcher(sentence).find()) {
      return null;
    }
    String words = null;
    Matcher group = GROUP.matcher(sentence.substring(0, made.start()));
    while (group.find()) {
      words = group.group(1);
    }
    return words;
  }
}
