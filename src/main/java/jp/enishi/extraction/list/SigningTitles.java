package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence calls the agreements it tells of: all titles in quotes; without quotes the first
 * that ends as one, or the kind of tie.
 *
 * @param titles the words; "" for one that is only pointed at (本協定)
 * @param starts where each begins
 */
record SigningTitles(List<String> titles, List<Integer> starts, boolean quoted) {

  private static final String FORM = "(?:協定書?|覚書|宣言書?|盟約書?|合意書|協約)";
  private static final Pattern QUOTED =
      Pattern.compile("[「『“\"]([^」』”\"「『]{2,90}" + FORM + "(?:[（(][^（()）]*[)）])?)[」』”\"]");
  private static final Pattern PLAIN =
      Pattern.compile(
          "((?:[\\p{IsHan}ァ-ヶー]{0,20}[「『][^」』]{1,30}[」』])?(?:[\\p{IsHan}ァ-ヶーA-Za-z0-9０-９・&＆]{1,20}(?:に関する|に係る|における|のための|への|の|的な?))*[\\p{IsHan}ァ-ヶー・]{0,16}"
              + FORM
              + ")(?=[」』]?(?:[をも]|が(?:締結|結|調印|交わ)|の(?:締結|調印)|に(?:調印|署名)|締結))");
  private static final Pattern TIE =
      Pattern.compile(
          "((?:国際|国内)?(?:姉妹|友好)(?:親善|交流|・友好)?(?:都市|自治体|市町村|港|州|県省|省県|町村|町|村|校)?)(?:の?(?:提携|盟約|縁組|締結)|となり|を締結)");
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:本|同|当該?|今回の?|この|各|両|上記|こうした|同様の|新たな|次の|[0-9０-９]対[0-9０-９]の(?:連携)?)?(?:協定書?|協約|覚書|宣言)");

  static SigningTitles in(String sentence) {
    List<String> titles = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher quotes = QUOTED.matcher(sentence);
    while (quotes.find()) {
      titles.add(quotes.group(1));
      starts.add(quotes.start());
    }
    boolean quoted = !titles.isEmpty();
    Matcher plain = PLAIN.matcher(sentence);
    Matcher tie = TIE.matcher(sentence);
    if (!quoted && plain.find()) {
      titles.add(POINTING.matcher(plain.group(1)).matches() ? "" : plain.group(1));
      starts.add(plain.start(1));
    } else if (!quoted && tie.find()) {
      titles.add(tie.group(1));
      starts.add(tie.start());
    }
    return new SigningTitles(titles, starts, quoted);
  }

  /** What the sentence says before the first of them. */
  String before(String sentence) {
    return sentence.substring(0, starts.get(0));
  }

  /** What it says behind. */
  String behind(String sentence) {
    return sentence.substring(starts.get(0) + titles.get(0).length());
  }
}
