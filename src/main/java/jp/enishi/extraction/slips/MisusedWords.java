package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;

/**
 * Words that are wrong wherever they stand in a Japanese text, whatever it tells of: homophones
 * that are often taken for one another (一堂に会する, 同士 and 同志: 文化庁「言葉に関する問答集」), a verb that its object
 * does not take (協定書を提携し, 姉妹都市を締結し), an object that is its own verb (提携を提携し), a particle that has
 * lost its first letter (体験をおし), a sentence that ends as if another clause followed (締結したものの。), a
 * particle between a name and さん.
 */
final class MisusedWords {

  /** A way of writing with letters that it must hold, and what it should be in its own terms. */
  private record Misuse(String holds, Pattern written, String otherwise) {

    /** Before さん stands the name of a person, which is nobody's business. */
    int around() {
      return holds.equals(HONORIFIC) ? 0 : AROUND;
    }
  }

  private static final String HONORIFIC = "さん";

  private static final List<Misuse> MISUSES =
      List.of(
          misuse("一同に会", "一同に会(?=[しすせ])", "一堂に会"),
          misuse(
              "同志", "(自治体|都市|市|町|村|県|郡|区|国|学生|生徒|学校|児童|住民|市民|団体|企業|大学|高校|者|員)同志(?!社|会|的)", "$1同士"),
          misuse("を", "(提携|締結|調印|協定)(関係|式)?を\\1(?=[しす])", "$1$2を結び"),
          misuse("書を提携", "(協定|覚|議定|合意|宣言|確認|意向|盟約)書を提携(?=[しす])", "$1書を締結"),
          misuse("宣言を提携", "宣言を提携(?=[しす])", "宣言を締結"),
          misuse("の提携", "(協定|協定書|覚書|宣言|議定書|協約|条約|合意書)の提携(?=により|によって|に伴|に至|を機|を契機|を受|後)", "$1の締結"),
          misuse("都市を締結", "都市を締結(?=[しす])", "都市の協定を締結"),
          misuse("を締結", "((?:姉妹|友好)(?!都市)[道府県市省州区町村郡港校]{1,3})を締結(?=[しす])", "$1の協定を締結"),
          misuse("との都市締結", "との都市締結(?=に)", "との姉妹・友好都市締結"),
          misuse("訪問し", "(協議会|委員会|市役所|役場|大使館|研究所|博物館|美術館|センター)訪問し(?=[\\p{IsHan}た、])", "$1を訪問し"),
          misuse("づくり行", "づくり行(?=[っいうわ])", "づくりを行"),
          misuse("ものの。", "(?<=[ただるい])ものの。", "もの。"),
          misuse("多くに", "(さらに|より|もっと|一層)多くに(?=\\p{IsHan}{2,8}による)", "$1多くの"),
          misuse(HONORIFIC, "(?<=[ァ-ヶー])[とがをには]さん(?=[がはをにと、。])", "さん"),
          misuse("様々", "様々(?=(?:交流|活動|事業|取組|分野|意見|課題|機会|支援|情報)[をがはにのでと])", "様々な"),
          misuse("年前", "(一昨年|昨年|一昨日|昨日)前(?![半後期夜])", "$1"),
          misuse("の工業", "(企業|会社|メーカー)の工業(?=[がをもは])", "$1の工場"),
          misuse("をねらい", "を([\\p{IsHan}・]{2,9})をねらい", "の$1をねらい"),
          misuse("を目的", "を([\\p{IsHan}・]{2,9})を目的", "の$1を目的"),
          misuse("」", "を(「[^「」]{2,30}」)(?=(?:派遣|招待|招聘)(?:[、。]|し|す))", "を$1に"),
          misuse("の隔年", "(年1回|毎年)の隔年", "隔年"),
          misuse("をおし", "(体験|交流|経験|研修|訪問|授業)をおし(?=[て、\\p{IsHan}])(?![進広付切返])", "$1をとおし"));

  private static final int AROUND = 4;

  private MisusedWords() {}

  static List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      for (Misuse each : MISUSES) {
        if (!line.text().contains(each.holds())) {
          continue;
        }
        Matcher m = each.written().matcher(line.text());
        while (m.find()) {
          String before = line.text().substring(Math.max(0, m.start() - each.around()), m.start());
          found.add(
              Slip.of(
                  entry,
                  line.number(),
                  "word",
                  "本文の語の使い方が誤っています。",
                  before + m.group(),
                  before + expanded(m, each.otherwise())));
        }
      }
    }
    return found;
  }

  private static String expanded(Matcher m, String otherwise) {
    String text = otherwise;
    for (int i = 1; i <= m.groupCount(); i++) {
      text = text.replace("$" + i, m.group(i) == null ? "" : m.group(i));
    }
    return text;
  }

  private static Misuse misuse(String holds, String written, String otherwise) {
    return new Misuse(holds, Pattern.compile(written), otherwise);
  }
}
