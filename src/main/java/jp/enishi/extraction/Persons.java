package jp.enishi.extraction;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what a document says of persons before any reader sees it: what stands before the @ of an
 * e-mail address, and the name of a person behind 担当 or beside a department in a line of contacts.
 * Each letter gives way to one mark of the same width, so that columns stay where they are; the
 * domain, which tells the office, stays.
 */
public final class Persons {

  private static final String MAIL_LETTER = "[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+\\-．＿－]";
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<!"
              + MAIL_LETTER
              + ")"
              + MAIL_LETTER
              + "++(?=\\s?(?:[@＠]|[(（\\[［]at[)）\\]］])\\s?(?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]|$))");

  private static final String NAME = "[\\p{IsHan}々ヶ\\p{IsHiragana}\\p{IsKatakana}ー]";

  /** One word, or family name and given name apart. */
  private static final String WORDS = "((?!担当)" + NAME + "{1,7})([ 　](?!担当)" + NAME + "{1,4})?";

  private static final String END = "(?=$|[\\s　、，,・/／(（)）\\[<＜:：0-9０-９A-Za-zＡ-Ｚａ-ｚ*＊])";
  private static final Pattern LABELLED =
      Pattern.compile("(?:担当者?|担当者?名|係員|氏名)[ 　]*[:：][ 　]*" + WORDS + END);
  private static final Pattern BESIDE = Pattern.compile("(?:担当者?|[課室係班局])[ 　]+" + WORDS + END);
  private static final Pattern CONTACTS =
      Pattern.compile(
          "担当者?[ 　]*[:：]|(?:問い?合わ?せ|連絡先|照会先)[^\\s　：:]{0,3}[ 　]*[：:]|[@＠]|(?:TEL|電話|内線)[ 　]*[:：]?[ 　]*[0-9０-９(（]");

  /** Words of office, which no name of a person is. */
  private static final Pattern OFFICE =
      Pattern.compile(
          ".*(?:部署?|局|課|室|係|署|所|館|班|担当|グループ|センター|チーム|委員会|校|場|会|社|団|組合|法人|機構|大学|市|町|村|区|県|府|都|庁|窓口|電話|内線|直通|代表|メール|ファクス|ファックス)|.*(?:推進|振興|政策|企画|総務|協定|連携|行政|福祉|防災|危機|管理|環境|観光|国際|教育|財政|広報|地域|健康|産業|都市|計画|経営).*");

  /** Family names that end as names of departments do: 阿部, 田所, 馬場. */
  private static final Pattern FAMILY =
      Pattern.compile("(?!本部|支部|支所|支局|本局|支署|本所|分室)\\p{IsHan}[部所場室館]");

  private static final Pattern THREE_LETTERS = Pattern.compile("\\p{IsHan}{3}");

  private Persons() {}

  /** The line without names of persons and without what stands before the @. */
  static String hidden(String line) {
    String text = line;
    boolean contacts = CONTACTS.matcher(text).find();
    if (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0 || text.contains("at")) {
      text = MAIL.matcher(text).replaceAll(m -> marks(m.group()));
    }
    if (text.contains("担当") || text.contains("係員") || text.contains("氏名")) {
      text = withoutNames(text, LABELLED);
    }
    return contacts ? withoutNames(text, BESIDE) : text;
  }

  /** Whether a word that ends as a department's name does is a family name: 阿部, 馬場. */
  public static boolean isFamilyName(String word) {
    return FAMILY.matcher(word).matches()
        || THREE_LETTERS.matcher(word).matches() && Morphemes.isFamilyName(word);
  }

  private static String withoutNames(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(hiddenIn(m)));
  }

  private static String hiddenIn(MatchResult m) {
    if (!isPerson(m.group(1))) {
      return m.group();
    }
    String given = m.group(2) == null ? "" : m.group(2);
    return m.group().substring(0, m.start(1) - m.start())
        + marks(m.group(1))
        + (isPerson(given.strip()) ? marks(given) : given);
  }

  private static boolean isPerson(String word) {
    return isFamilyName(word) || !OFFICE.matcher(word).matches();
  }

  private static String marks(String words) {
    return words.replaceAll("[\\x21-\\x7E]", "*").replaceAll("[^*\\s　]", "＊");
  }
}
