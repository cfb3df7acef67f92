package jp.enishi.extraction.parties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/**
 * What kind of body a partner in Japan is, told from the words of its name. Unlike in surveys of
 * local governments a 機構 or 会議 here is a body that signs, not a council.
 */
final class PartnerKinds {

  private static final Map<Pattern, OrganizationKind> WORDS = new LinkedHashMap<>();

  static {
    put(
        "^(?:FAO|UNESCO|ユネスコ|UNICEF|ユニセフ|WHO|UNDP|UNHCR|UNEP|ILO|OECD|WFP|UNIDO|IOM)(?![a-zA-Z])|^国連|^国際連合|^国際協同組合同盟",
        OrganizationKind.INTERNATIONAL_BODY);
    put(
        "FC$|^FC|SC$|フットボールクラブ|サッカークラブ|野球団|球団|(?:野球|サッカー|バスケットボール|バレーボール|ハンドボール|ラグビー|卓球|陸上競技?)部(?:$|[^会])",
        OrganizationKind.SPORTS_TEAM);
    put(
        "(?:協会|連合会|連盟|商工会議所|組合連合会|医師会|薬剤師会)(?:.{0,10}(?:支部|本部|支局|支所|分会))?$",
        OrganizationKind.ASSOCIATION);
    put("港管理組合$|[\\p{IsHan}ァ-ヶー]港$", OrganizationKind.PUBLIC_BODY);
    put("協同組合|生協$|農協$|漁協$|^JA(?![A-Za-z])", OrganizationKind.ASSOCIATION);
    put("銀行|信用金庫|信用組合|信金$|労働金庫", OrganizationKind.BANK);
    put("株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|保険会社", OrganizationKind.COMPANY);
    put("(?:生活協同)?組合(?:連合会|連絡会)?$|会議所(?:連合会)?$|商工会(?:連合会)?$", OrganizationKind.ASSOCIATION);
    put("大学|短大$|高等専門学校|高専$", OrganizationKind.UNIVERSITY);
    put("学校|学園|学院$|高校$", OrganizationKind.SCHOOL);
    put(
        "大使館|領事館|独立行政法人|国立研究開発法人|公庫|^JICA$|^JETRO$|^ジェトロ|^NITE$|^JAXA|国際協力機構|日本貿易振興機構|都市再生機構|^UR都市"
            + "|自衛隊|気象台|警察|地方(?:整備|運輸|農政|財務|検察|環境)?局$|労働局$|法務局$|税務署$|税関$|保護観察所$|地方協力本部$|省$|庁$",
        OrganizationKind.PUBLIC_BODY);
    put("社会福祉協議会", OrganizationKind.ASSOCIATION);
    put("協議会$|実行委員会$|推進会議$|推進本部$|サミット$", OrganizationKind.COUNCIL);
    put(
        "ホールディングス|HD$|グループ$|生命保険|損害保険|損保$|海上火災|電力$|電力ネットワーク|鉄道|新聞社?(?:東京本社|大阪本社|本社|支社|総局|支局|$)"
            + "|放送|テレビ|ガス$|交通$|バス$|タクシー$|製薬|製作所|工業$|建設$|商事$|運輸$|石油$|薬局$|ストアー?$|マート$|スーパー$|百貨店|NEXCO|高速道路|^JR|^NTT|ホテル$|旅館$"
            + "|コーポレーション|カンパニー|商店$|酒造$|出版$|印刷$|観光$|不動産$|証券|リース$|食品$|乳業|飲料|ボトリング|郵便局?$|通信$|システムズ?$|サービス$|レブン|Inc|Ltd",
        OrganizationKind.COMPANY);
    put(
        "財団|社団|法人|協会|組合|連合会|連盟|会議所|センター|機構$|会議$|クラブ|ネットワーク$|連絡会|青年団|消防団|NPO|ボランティア|協働隊|赤十字|会(?:$|[^社議員場計])",
        OrganizationKind.ASSOCIATION);
  }

  private PartnerKinds() {}

  private static void put(String words, OrganizationKind kind) {
    WORDS.put(Pattern.compile(words), kind);
  }

  /** The kind that a word of the name tells, or nothing when no word does. */
  static Optional<OrganizationKind> of(String name) {
    return WORDS.entrySet().stream()
        .filter(each -> each.getKey().matcher(name).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
