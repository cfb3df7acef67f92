package jp.enishi.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a field with what it dates, told from the words beside it.
 *
 * @param meaning 締結, 更新, 有効期限, 開始 or 改めて締結
 * @param note the words beside it (the partner or phase it holds for), or null
 * @param lastDay for 有効期限 the last day of the period stated, otherwise null
 */
public record StatedDate(String meaning, ReadDate read, String note, LocalDate lastDay) {

  /** The meaning of a date that no words explain. */
  public static final String SIGNED = "締結";

  /** The last day in force. */
  public static final String UNTIL = "有効期限";

  private static final Pattern END = Pattern.compile("有効期間|(?<!無)期限|満了|まで|解消|終了|失効|廃止");

  /** A length of time, a renewal of itself, a condition: these date nothing. */
  private static final Pattern NO_DAY =
      Pattern.compile(
          "(?:有効|協定|締結)?期[間限](?:は|が)?[\\s：:、]*(?:締結(?:の)?日?から|約)?[\\s]*[0-9０-９一二三四五六七八九十]{1,3}\\s*(?:年|[かヶカケ箇]月)間?"
              + "|(?:有効|協定)?期[間限](?:は|が)?[\\s：:、]*(?:の?定めなし|なし|無し|無期限|設けない)"
              + "|[0-9０-９一二三四五六七八九十]{1,2}年間?(?:有効|ごと|毎|延長)(?:に)?(?:自動)?(?:更新)?|(?:毎年|毎年度|年度ごとに?|自動的?に?)、?(?:更新|延長)|更新(?:なし|可能?|あり|有り?|規定)"
              + "|[^（(）)。\\n]*(?:ない限り|ないとき|ない場合)[^）)。\\n]*");

  /** What is said of a date directly behind it: 平成20年4月1日締結、. */
  private static final Pattern SAID =
      Pattern.compile(
          "^(?:に)?(?:(?:姉妹|友好|交流)(?:都市|港)?(?:再?(?:提携|盟約|締結))|再?(?:締結|調印|署名|提携|更新|改定|改正|延長)|解消|終了|失効|廃止|満了|開始|まで)(?:[）)、，,／/・\\n]|(?=\\s))+");

  /** The year of a merger, where nothing was signed: 平成17年の合併後も継続. */
  private static final Pattern MERGED =
      Pattern.compile("^[にの]?(?:市?町村)?合併(?!.{0,12}(?:締結|提携|調印|盟約))");

  private static final Pattern RENEWED = Pattern.compile("更新|延長|改定|改正");
  private static final Pattern AGAIN = Pattern.compile("改めて|再締結|再調印");
  private static final Pattern BEGUN = Pattern.compile("^\\s*(?:から|より)?\\s*開始|^\\s*(?:から|～|〜)");
  private static final Pattern WEEKDAY = Pattern.compile("^\\s*[（(][月火水木金土日](?:曜日?)?[)）]");
  private static final int LONGEST_REMARK = 60;
  private static final Pattern REMARK = Pattern.compile("^\\s*[（(][^（()）]*[)）]|^\\s*[、，]");
  private static final Pattern NOTE_NOISE =
      Pattern.compile("[※・…\\s：:]+|^[（(]|[)）]$|更新|有効期間|有効期限|から開始|の?末?まで|に?改めて締結した|、$|^、");

  /** The dates of a field, in the order printed. */
  public static List<StatedDate> read(String text) {
    return read(text, LocalDate.now());
  }

  /** The same in a document that tells of nothing after a day. */
  public static List<StatedDate> read(String text, LocalDate notAfter) {
    List<StatedDate> dates = new ArrayList<>();
    List<ReadDate> found = JapaneseDates.find(text, notAfter);
    for (int i = 0; i < found.size(); i++) {
      int from = i == 0 ? 0 : boundary(text, found.get(i - 1).end(), found.get(i).start());
      int to =
          i + 1 < found.size()
              ? boundary(text, found.get(i).end(), found.get(i + 1).start())
              : text.length();
      if (isOfMerger(text, found.get(i))) {
        continue;
      }
      dates.add(
          of(
              found.get(i),
              text.substring(from, found.get(i).start()),
              text.substring(found.get(i).end(), to),
              i + 1 < found.size() && found.get(i + 1).rangeEnd()));
    }
    return dates;
  }

  /** Whether the date is that of a merger and of no agreement: 平成17年の合併後も継続. */
  public static boolean isOfMerger(String text, ReadDate date) {
    return MERGED.matcher(text.substring(date.end())).find();
  }

  /**
   * Words between two dates belong to the later one; a bracket that directly follows the earlier
   * one is a remark on it.
   */
  private static int boundary(String text, int from, int to) {
    String between = text.substring(from, to);
    int close = Math.max(between.indexOf('）'), between.indexOf(')'));
    if (close >= 0 && opens(text, from)) {
      return from + close + 1;
    }
    Matcher said = SAID.matcher(between);
    if (said.find()) {
      return from + said.end();
    }
    Matcher remark = REMARK.matcher(between);
    return remark.find() ? from + remark.end() : from;
  }

  /** Whether a bracket stands open there: （H30.4.1更新）（R2.4.1再更新）. */
  private static boolean opens(String text, int at) {
    int depth = 0;
    for (int i = Math.max(0, at - LONGEST_REMARK); i < at; i++) {
      depth += "（(".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= "）)".indexOf(text.charAt(i)) >= 0 && depth > 0 ? 1 : 0;
    }
    return depth > 0;
  }

  private static StatedDate of(ReadDate date, String printedBefore, String behind, boolean range) {
    String before = NO_DAY.matcher(printedBefore).replaceAll(" ");
    String after = NO_DAY.matcher(WEEKDAY.matcher(behind).replaceFirst("")).replaceAll(" ");
    String around = before + after;
    boolean begins = range || BEGUN.matcher(after).find();
    boolean ends = date.rangeEnd() || !begins && END.matcher(around).find();
    if (date.date() != null && ends) {
      return new StatedDate(UNTIL, date, null, date.lastDay());
    }
    String meaning =
        AGAIN.matcher(around).find()
            ? "改めて締結"
            : RENEWED.matcher(around).find() ? "更新" : begins ? "開始" : SIGNED;
    return new StatedDate(meaning, date, note(before, after), null);
  }

  private static String note(String before, String after) {
    String text = clean(before) + " " + clean(after);
    return text.isBlank() ? null : text.strip();
  }

  private static String clean(String words) {
    String text = words.strip();
    for (String previous = null; !text.equals(previous); ) {
      previous = text;
      text = NOTE_NOISE.matcher(text).replaceAll(" ").strip();
    }
    return text.matches("[\\p{P}\\p{S}\\s]*") ? "" : text;
  }
}
