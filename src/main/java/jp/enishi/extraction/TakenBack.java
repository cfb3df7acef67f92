package jp.enishi.extraction;

import java.util.regex.Pattern;

/**
 * Sentences that deny, suppose or take back what they seem to say, or say it of others or of a day
 * to come, wherever they stand: in running text, on a page, in a cell.
 */
public final class TakenBack {

  private static final Pattern SUPPOSED =
      Pattern.compile(
          "^(?:仮に|もし)|と(?:仮定|想定)(?:する|して|した)|仮に|もしも?、|としたら|であったなら|[てで]いたら"
              + "|(?:来月|来年|来週|近く|近日|今後)[^。、]{0,12}(?:調印|締結|署名|結[びぶ])|(?:でしょう|だろう)か?$");

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "[とに](?:語り継がれ|言い伝えられ|言われて|いわれて|伝えられて|伝わって)|(?:他|別の|ほかの|他の)(?:市町?村?|県|都市|自治体)[がはも]");

  /** …との報道があったが、事実ではない. …たことはない. …たが、調印は見送られた. 提携をしておらず. */
  private static final Pattern DENIED =
      Pattern.compile(
          "事実では(?:な|あり)|誤解|誤報|[ただ]こと[はがも](?:一度も)?な[いくか]|(?:調印|締結|署名)[はがも]見送|白紙に(?:戻|な|し)|白紙撤回"
              + "|(?:提携|協定|締結|盟約)(?:[をはが])?(?:し|結ん|交わし)?(?:て|で)?(?:おらず|いな[いくか]|いません)");

  private TakenBack() {}

  /** Whether the sentence is such a one. */
  public static boolean is(String sentence) {
    return DENIED.matcher(sentence).find()
        || SUPPOSED.matcher(sentence).find()
        || OF_OTHERS.matcher(sentence).find();
  }
}
