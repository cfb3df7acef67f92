package jp.enishi.extraction.parties;

import java.util.regex.Pattern;
import jp.enishi.extraction.parties.Partner.Sort;

/** Tells names of organisations from general words, blacked-out names and persons. */
final class PartnerWords {

  private static final int LONGEST_NAME = 100;

  private static final String MANY =
      "企業|大学|短大|団体|事業者|店舗?|市町村?|区市町村|自治体|金融機関|機関|学校|高校|中学校|小学校|病院|施設|NPO|法人|組合|商店街|農家|大学生|ホテル|旅館|町村|市町|会社|社|者|校|チーム";

  private static final Pattern GENERIC =
      Pattern.compile(
          "^(?:ほか|他)(?:(?:[都道府県市町村区管]|圏域)内.{1,8})?$|^.{0,15}?(?:[都道府県市町村区国]|圏域|地域|管|域|校区|町)(?:内|外)(?:の|各|全|にある|に所在する)*.{0,12}?(?:"
              + MANY
              + "|協力者)(?:等|など|ほか)?$"
              + "|^(?:各|全|関係|関連|その他|民間|地元|協力|参加|賛同|複数の?|近隣|周辺|沿線)(?:の|各)*.{0,8}?(?:"
              + MANY
              + ")(?:等|など|ほか)?$"
              + "|^.{0,20}の(?:居住者|住民|市民|県民|企業|事業者|団体).{0,12}$"
              + "|^.{0,6}?(?<!第)\\d{1,3}(?:区|市町村?|町村|市区町村|団体|社|大学|校)$"
              + "|^(?:居住者|住民|市民|県民|町民|村民|事業者|企業|団体|大学|民間企業|自治体)(?:等|など)?$"
              + "|^(?:他|ほか|外|その他)?\\s*(?:約)?\\d{1,4}\\s*(?:"
              + MANY
              + "|市|町|村|行|組織|名|件)(?:等|など)?$"
              + "|^.{0,24}(?:加盟|構成|会員|参加|連携|協定締結)(?:団体|市町村?|自治体|都市|企業|各市|各社)(?:等|など)?$"
              + "|^.{1,12}(?:企業|団体|事業者|大学|自治体|機関|市町村|店舗)(?:等|など)$");

  /** 市内社会福祉法人等: the legal form is no name. */
  private static final Pattern KIND_OF_LEGAL_PERSON =
      Pattern.compile("^(?:[都道府県市町村区管]|圏域)内の?(?:各)?\\p{IsHan}{2,6}(?:法人|会社)(?:等|など)?$");

  /** 調布市内新聞販売同業組合: one body of a place that it names. */
  private static final Pattern NAMED_AFTER_PLACE =
      Pattern.compile("^\\p{IsHan}{2,5}[市町村区県]内(?!.*[各全])\\p{IsHan}{3,14}(?:組合|協会|協議会|連合会)$");

  private static final Pattern MASKED =
      Pattern.compile(
          ".*(?:[xX×✕*○〇◯●△▲□■◇◆?]{2,}).*"
              + "|^[xX×*○〇◯●△▲□■◇◆](?=\\p{IsHan}).*"
              + "|^\\(?(?:[社団体法人企業]*名?は?)?(?:非公表|非公開|匿名)\\)?$"
              + "|^(?:[A-Z]|甲|乙|丙)(?:社|市|町|村|区|県|大学|銀行|団体|企業|法人|店)$");

  private static final Pattern PERSON = Pattern.compile(".{2,12}(?:氏|様|さん|先生)$");

  private static final Pattern COMPLETE =
      Pattern.compile(
          "JA(?![A-Za-z])\\S{2,14}|.*(?:会社|学院|大学院?|大学校|学部|学校|学園|銀行|金庫|公庫|組合|連合会|協会|財団|社団|法人|機構|会議所?|協議会|商工会|[医薬](?:剤)?師会|[書理護築務査祉]士会|販売店会|大使館|領事館"
              + "|市|町|村|区|県|都|道|府|州|省|市（[^）]*）|新聞社|通信社|出版社|クラブ|センター|研究所|支店|支社|支部|支局|本部|営業所|署|局|省|庁|グループ|委員会)$");

  private static final Pattern BRANCH =
      Pattern.compile(
          "^\\S{0,10}(?:支店|支社|支部|支局|営業所|営業部|事業部|事業所|出張所|本社|本店|支援センター|キャンパス|学部|(?<=^\\p{IsHan}{2})学院|研究科|グループ|カンパニー|チーム|電力センター|総局)$");

  /** A kind of body with at most its trade, and nothing that tells it from others of its kind. */
  private static final Pattern ONLY_KIND =
      Pattern.compile(
          "(?:協同|商工|建設業?|農業|漁業|森林|事業|同業|企業|管工事|医師|歯科医師|薬剤師|獣医師|看護|社会福祉|生活|トラック|産業|振興|観光)*"
              + "(?:協会|組合|連合会|連盟|協議会|会議所|[医薬][師剤師]*会|師会|商工会|会社|公社|機構|財団|支部|会)");

  private static final Pattern LAST_BRACKET = Pattern.compile("[（(][^（()）]*[)）]$");

  private PartnerWords() {}

  /** Whether a name that ends so can stand alone. */
  static boolean isComplete(String normal) {
    boolean bracketed = normal.endsWith(")") || normal.endsWith("）");
    String name = (bracketed ? LAST_BRACKET.matcher(normal).replaceAll("") : normal).strip();
    return COMPLETE.matcher(name).matches()
        || CorporateForms.isIn(name) && !CorporateForms.isOnly(name);
  }

  /** Whether the words only say what kind of body it is, and so are no name by themselves: 医師会. */
  static boolean isOnlyKind(String words) {
    return ONLY_KIND.matcher(words).matches();
  }

  /** Whether the last word is one with which names end. */
  static boolean endsWhole(String normal) {
    return COMPLETE.matcher(normal).matches();
  }

  /** Whether the words go on with the name before them: 金沢支店. */
  static boolean isBranch(String words) {
    return BRANCH.matcher(words).matches()
        && !CorporateForms.isIn(CorporateForms.normal(words))
        && !words.matches(".+(?:大学|銀行|組合|協会|[士師]会|連合会|商工会|会議所|金庫).*");
  }

  /** What is no single organisation, or nothing ({@link Sort#NAMED}) when it seems one. */
  static Sort sortOf(String normal) {
    if (normal.length() > LONGEST_NAME) {
      return Sort.UNREADABLE;
    }
    if (MASKED.matcher(normal).matches()) {
      return Sort.MASKED;
    }
    if (KIND_OF_LEGAL_PERSON.matcher(normal).matches()) {
      return Sort.GENERIC;
    }
    if (NAMED_AFTER_PLACE.matcher(normal).matches()) {
      return Sort.NAMED;
    }
    if (!CorporateForms.isIn(normal) && GENERIC.matcher(normal).matches()) {
      return Sort.GENERIC;
    }
    return PERSON.matcher(normal).matches() ? Sort.PERSON : Sort.NAMED;
  }
}
