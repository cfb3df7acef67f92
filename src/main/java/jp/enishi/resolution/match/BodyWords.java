package jp.enishi.resolution.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which names of bodies differ or are alike. */
final class BodyWords {

  private static final Pattern BODY =
      Pattern.compile(
          ".*(?:会社|公司|大学|学校|学院|学部|研究所|研究院|研究センター|病院|銀行|金庫|組合|協会|連盟|連合会?|会議所|財団|社団|法人|機構|委員会"
              + "|議会|協議会|会議|センター|公社|公団|事務所|事業所|事務局|本部|支部|支店|支社|支局|図書館|博物館|美術館|動物園|植物園|水族館|公民館|体育館|会館"
              + "|水道局|港湾局|交通局|消防局|観光局|局|部|課|室|庁|省庁|署|所|院|園|校|社|団|隊|会|館|港|空港|駅|クラブ|グループ|ホールディングス|政府"
              + "|University|College|School|Bank|Corporation|Company|Institute|Association|Museum|Port|Authority)$",
          Pattern.CASE_INSENSITIVE);

  /** What follows the name of a body when a part of it is meant. */
  static final Pattern BRANCH =
      Pattern.compile(
          ".*(?:支店|本店|支社|本社|支局|総局|本局|支部|本部|支所|出張所|営業所|事業所|事務所|工場|製作所|製造所|研究所|学部|学科|研究科|大学院"
              + "|附属.*|付属.*|キャンパス|店|局|部|課|室|係|センター|病院|図書館|労働組合|同窓会|分校|分室|支援機構|東日本|西日本|中部|関西|九州|北陸|東北|北海道)");

  /** Insurers are called with and without their trade: 三井住友海上, 日本生命. */
  static final Pattern INSURANCE = Pattern.compile("(?:海上)?(?:火災|生命|損害)?保険");

  /** What follows or comes before the name of a company when another of its group is meant. */
  static final Pattern GROUP =
      Pattern.compile(
          ".*(?:ホールディングス|グループ|本社|フィナンシャル.*|ファイナンス|モール|不動産|商事|物流|ロジスティクス|システムズ?|ソリューションズ?|サービス"
              + "|エンジニアリング|テクノロジーズ?|リース|カード|証券|銀行|信託銀行|生命保険|損害保険|ジャパン|日本|アジア|販売|建設|電機|電工|化学|重工業|製鋼|リテイリング|リテール|ネットワーク|パワーグリッド|テクノ.*|オート.*|自動車.*)");

  /** Words that so many bodies are named by that they name none: 中央公民館, 第一小学校, 商工会議所. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:第?[一二三四五六七八九十\\d]+|中央|東|西|南|北|市立|町立|村立|県立|府立|都立|道立|区立|公立|国立|私立|市|町|村|県|区|総合|地域|国際|日本)*"
              + "(?:小学校|中学校|高等学校|高校|幼稚園|保育園|保育所|大学|病院|医療センター|図書館|博物館|美術館|公民館|体育館|市民会館|文化会館|商工会|商工会議所|商工会連合会"
              + "|教育委員会|国際交流協会|国際交流センター|国際課|企画課|総務課|観光協会|社会福祉協議会|水道局|上下水道局|水道部|港湾局|消防本部|消防局|消防団|消防署|警察署|議会"
              + "|森林組合|農業協同組合|漁業協同組合|生活協同組合|建設業協会|医師会|歯科医師会|薬剤師会|郵便局|税務署|労働局|青年会議所|観光局|観光課|財団|協会|組合|実行委員会|後期高齢者医療広域連合|自治会|町内会|老人クラブ連合会|体育協会|文化協会|スポーツ協会)");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?<head>.+?)(?<ending>(?:大学院)?大学|短期大学|高等専門学校|高等学校|中学校|小学校|学校|学院|銀行|信用金庫|信用組合|病院|新聞社?|放送|テレビ|電力|ガス|鉄道"
              + "|商工会議所|商工会|協会|連盟|連合会|協議会|組合|財団|機構|委員会|センター|研究所|図書館|博物館|美術館|公社|工業|製作所|建設|製薬|運輸|交通|バス"
              + "|生命保険|損害保険|火災保険|証券|ホールディングス|フィナンシャルグループ|ホテル|局|部|課)");

  private BodyWords() {}

  /** The word for what they are that both end in, or an empty text. */
  static String sameEnding(String left, String right) {
    Matcher one = ENDING.matcher(left);
    Matcher other = ENDING.matcher(right);
    return one.matches() && other.matches() && one.group("ending").equals(other.group("ending"))
        ? one.group("ending")
        : "";
  }

  static boolean isBody(String text) {
    return BODY.matcher(text).matches();
  }

  static boolean isGeneric(String folded) {
    return GENERIC.matcher(folded).matches();
  }
}
