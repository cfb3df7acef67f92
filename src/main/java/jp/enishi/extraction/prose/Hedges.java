package jp.enishi.extraction.prose;

import java.util.regex.Pattern;

/**
 * Words that turn a statement into a plan, a wish, a condition or its opposite. What they follow is
 * no fact.
 */
final class Hedges {

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:たい|予定|見込|見通|計画|目指|めざ|目標|検討|提案|打診|申し?[出入し]|申請|向け|可能性|場合|とすれば|ならば?、|れば|期待|要望|希望|構想|見送|断念|白紙|延期"
              + "|協議(?:中|を|し|する)|交渉|準備|方針|運び|推薦|[てで]い(?:ない|ません|なかった)|なかった|ませんでした|せずに?|ことなく|しない|至らな|至って(?:い|お)|わけではな|ではな[いく]|でな[いく]|するため|すべく|するよう|誤り|誤報|うわさ|と仮定|と想定|かのよう|事実ではな|とされる|という話"
              + "|について(?:は)?(?:話|議論|意見)|の是非|を呼びかけ|を求め|を模索|候補)");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?:仮に|もし)|[とに](?:語り継がれ|言い伝えられ|言われて|いわれて|伝えられて|伝わって)|(?:他|別の|ほかの|他の)(?:市町?村?|県|都市|自治体)[がはも]|と(?:仮定|想定)(?:する|して|した)|仮に|もしも?、|としたら|(?:来月|来年|来週|近く|近日|今後)[^。、]{0,12}(?:調印|締結|署名|結[びぶ])|であったなら|(?:でしょう|だろう)か?$"
              // Taken back further on: …との報道があったが、事実ではない. …たことはない. …たが、調印は見送られた.
              + "|事実では(?:な|あり)|誤解|誤報|[ただ]こと[はがも](?:一度も)?な[いくか]|(?:調印|締結|署名)[はがも]見送|白紙に(?:戻|な|し)|[てで]いたら");

  private Hedges() {}

  /**
   * Whether the clause behind the statement takes it back, or the whole sentence only supposes it.
   */
  static boolean soften(String sentence, String after) {
    return AFTER.matcher(clause(after)).find() || SENTENCE.matcher(sentence).find();
  }

  /** Up to the next comma that ends the clause. */
  private static String clause(String after) {
    int comma = after.indexOf('、');
    int end = comma < 0 ? after.length() : comma;
    return after.substring(0, Math.min(end, 40));
  }
}
