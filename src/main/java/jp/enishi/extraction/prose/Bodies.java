package jp.enishi.extraction.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/** Tells names of companies, schools, agencies and clubs by the word they end with. */
final class Bodies {

  private static final Pattern NAME =
      Pattern.compile(
          ".{2,}(?:港|公社|公司|総公司|株式会社|有限会社|大学校?|大学院.{2,12}|大学.{2,10}キャンパス|中学校|小学校|高等専門学校|専門学校|商工会|高等学校|高校|中等学校"
              + "|クラブ|協会|会議所|銀行|信用金庫|新聞社|日報社|病院|美術館|博物館|文化院|教育庁|研究所|研究院|科学院|センター|財団"
              + "|組合|連合会|機構|開発公社|大使館|総領事館|クラスター|航空|経済産業省|外務省|厚生労働省)"
              + "|JICA|NEDO|ジェトロ|FAO|(?:株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)|\\(財\\)|\\(社\\)|\\(一社\\)|\\(公財\\)|(?:一般|公益)?(?:社団|財団)法人|NPO法人|特定非営利活動法人|学校法人|社会福祉法人|医療法人|農事組合法人|(?:国立研究開発|独立行政|地方独立行政|国立大学)法人|生活協同組合).{2,}");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:県内|市内|地元|国立|公立|両|各|現地|在阪|同|当|本|国内|海外|民間|一部|複数|関係)?"
              + "(?:大学|企業|銀行|協会|センター|研究所|研究機関|会議所|小学校|中学校|高等学校|高校|病院|港|総領事館|大使館|美術館|博物館|機構|クラブ|組合)"
              + "|(?:公立|産業|ビジネス).{0,3}(?:学校|クラスター|センター)|空港|.*(?:国際空港|浦東空港)|.*下水処理場|.*(?:友好港|姉妹港|姉妹校|貿易協力港|姉妹クラブ|指定校)$|.*(?:提携|締結|定期).*港");

  /** One of these stands in every name. */
  private static final List<String> WORDS =
      List.of(
          "商工会", "港", "大学", "学校", "高校", "会社", "公社", "公司", "協会", "会議所", "センター", "クラブ", "銀行", "信用金庫",
          "新聞社", "日報社", "病院", "美術館", "博物館", "文化院", "教育庁", "研究所", "研究院", "科学院", "財団", "組合", "連合会",
          "機構", "大使館", "領事館", "クラスター", "航空", "経済産業省", "外務省", "厚生労働省", "法人", "JICA", "NEDO", "ジェトロ",
          "FAO", "(株)", "(有)", "(財)", "(社)", "(一社)", "(公財)");

  private static final Pattern CODE = Pattern.compile("^(US|NZ|UK)(?=[ァ-ヺ])");
  private static final Map<String, String> CODES = Map.of("US", "US", "NZ", "NZ", "UK", "GB");

  private Bodies() {}

  /** Whether a text may name a body: cheap, and spares most sentences the search. */
  static boolean mayBeIn(String text) {
    return WORDS.stream().anyMatch(text::contains);
  }

  static boolean isName(String text) {
    return mayBeIn(text) && NAME.matcher(text).matches() && !GENERIC.matcher(text).matches();
  }

  /** ISO code of the country that an abbreviation before the name tells: USオークランド港. */
  static Optional<String> countryCode(String name) {
    var m = CODE.matcher(name);
    return m.find() ? Optional.ofNullable(CODES.get(m.group(1))) : Optional.empty();
  }

  static String withoutCountryCode(String name) {
    return CODE.matcher(name).replaceFirst("");
  }

  static OrganizationKind kind(String name) {
    if (name.matches(".*(?:港|庁|省|科学院|公社|大使館|領事館|(?:振興|協力)機構)$|JICA|NEDO|ジェトロ")) {
      return OrganizationKind.PUBLIC_BODY;
    }
    if (name.matches(".*大学.*")) {
      return OrganizationKind.UNIVERSITY;
    }
    if (name.matches(".*(?:学校|高校)$")) {
      return OrganizationKind.SCHOOL;
    }
    if (name.matches(".*(?:銀行|信用金庫)$")) {
      return OrganizationKind.BANK;
    }
    if (name.matches(".*(?:会社|公司|\\(株\\)|\\(有\\)|新聞社|日報社|航空$).*")) {
      return OrganizationKind.COMPANY;
    }
    return OrganizationKind.ASSOCIATION;
  }
}
