package jp.enishi.extraction.prose;

import java.util.regex.Pattern;
import jp.enishi.extraction.TakenBack;

/**
 * Words that turn a statement into a plan, a wish, a condition or its opposite. What they follow is
 * no fact.
 */
final class Hedges {

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:たい|予定|見込|見通|計画|目指|めざ|目標|検討|提案|打診|申し?[出入し]|申請|向け|可能性|場合|とすれば|ならば?、|れば|期待|要望|希望|構想|見送|断念|白紙|延期"
              + "|協議(?:中|を|し|する)|交渉|準備|方針|運び|推薦|[てで]い(?:ない|ません|なかった)|なかった|ませんでした|せずに?|ことなく|しない|至らな|至って(?:い|お)|わけではな|ではな[いく]|でな[いく]|するため|すべく|するよう|誤り|誤報|うわさ|と仮定|と想定|かのよう|事実ではな|とされる|という話|^の?(?:下書き|草案|素案|原案|文案|ひな[形型])"
              + "|について(?:は)?(?:話|議論|意見)|の是非|を呼びかけ|を求め|を模索|候補)");

  private Hedges() {}

  /**
   * Whether the clause behind the statement takes it back, or the whole sentence only supposes it.
   */
  static boolean soften(String sentence, String after) {
    return AFTER.matcher(clause(after)).find() || TakenBack.is(sentence);
  }

  /** Up to the next comma that ends the clause. */
  private static String clause(String after) {
    int comma = after.indexOf('、');
    int end = comma < 0 ? after.length() : comma;
    return after.substring(0, Math.min(end, 40));
  }
}
