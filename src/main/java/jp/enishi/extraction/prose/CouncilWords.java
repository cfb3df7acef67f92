package jp.enishi.extraction.prose;

import java.util.List;
import java.util.regex.Pattern;

/** How standing bodies are named, and what the words beside the name say of them. */
final class CouncilWords {

  static final String SUFFIX =
      "(?:協議会|連絡会議|連絡会|会議|機構|ネットワーク|コンソーシアム|研究会|推進本部|連盟|委員会|実行委員会|交流会|コミュニティ|プラットフォーム|協会|連合|同盟|懇談会)";

  /** One of these stands in every name. */
  static final List<String> WORDS =
      List.of("会", "連合", "同盟", "機構", "ネットワーク", "コンソーシアム", "推進本部", "連盟", "コミュニティ", "プラットフォーム");

  /** Words in hiragana that names hold which stand in no quotes: 流域まちづくり協議会. */
  private static final String KANA =
      "(?:の(?=[里郷駅森湯都宿海川]|[町道山国港](?!村|路|間|際|内|立|湾|民)|まち)|まちづくり|ものづくり|ひとづくり|づくり|ふるさと|いきいき|ふれあい|みなと|みどり|こども|子ども|くらし|つながり|にぎわい|なぎさ|せせらぎ|いのち|こころ|さくら|おもてなし|まち)";

  static final Pattern NAME =
      Pattern.compile(
          "[「『](?:第\\d+回)?([^「」『』]{2,50}?"
              + SUFFIX
              + ")(?:\\([^()]*\\))?[」』]|((?:[\\p{IsHan}ァ-ヺー・A-Za-z0-9]|"
              + KANA
              + "){3,40}"
              + SUFFIX
              + ")(?!(?!設立|設置|結成|発足)[\\p{IsHan}ァ-ヺー])");

  /** An item of a list that is little more than the name, which may hold hiragana: いしかわ…協議会への参加. */
  static final Pattern ITEM =
      Pattern.compile(
          "(?<=^|[ ・])([\\p{IsHan}ァ-ヺー・A-Za-z0-9[ぁ-ん&&[^はがをにへとのも]]]{3,40}"
              + SUFFIX
              + ")(?=(?:へ|に|への|として)?(?:[^、。]{0,12}として)?(?:参加|参画|加盟|加入)|(?:の)?(?:設立|発足)\\()");

  static final Pattern GENERIC =
      Pattern.compile(
          "(?:実務者|準備|代表者|定期|知事|市|県|町|村|本部|当該?|同|本|両|各|関係|事前準備|首脳)?(?:協議会|連絡会|会議|機構|委員会|実行委員会|ネットワーク|研究会|推進本部|交流会)"
              + "|(?:地域|高齢者|市民|住民|企業|大学|産学官|防災|子育て|見守り)+(?:ネットワーク|協議会|連絡会|連絡会議|会議)"
              + "|.*(?:教育委員会|人民委員会|市議会|締約国会議|人的ネットワーク|首脳会談|運営.*会議|課長会議|検討委員会|部会|(?:法定|任意)?合併協議会|第\\d+回.*)$|.*経済ミッション.*");
  static final Pattern FOUNDED =
      Pattern.compile(
          "^(?:」|』)?(?:\\([^()]*\\))?(?:を|が|は)?[^、。「]{0,14}?(?:設立|創設|結成|発足|設置|立ち上げ|立ち上が|スタート|始ま)(?:総会[をが](?:開|行)|し(?:た|て|、|ま|$)|さ(?:れ|せ)(?:た|て|、|ま)|(?:た|て|、)|する(?:とともに|ほか)|(?=\\()|$|り、|った)");
  static final Pattern JOINED =
      Pattern.compile(
          "^[」』]?(?:へ|に|への)?(?:、?[元昭和平成令0-9年月日度]{3,16}(?:から|より|に|以降)?、?)?(?:会員登録し、会議へ|新たに|正式に|共に|(?:アドバイザー|会員|オブザーバー|構成員|メンバー)として)?(?:会員登録(?=$|し|。)|入(?=り、|った|っており)|参加|参画|加盟|加入|入会|加わ)(?:(?<=入)(?:り|っ)|し(?:た|て|、|ま|$)|っ(?:た|て)|いる|$|\\)|。|するなど)");
  static final Pattern JOINS_BEFORE =
      Pattern.compile(
          "(?:(?:参加|加盟|加入|参画)(?:し(?:て(?:いる|おり)|た)|する)|(?:会員|メンバー|構成員|構成団体)(?:である|となっている|を務める))[「『]?$");

  /** 平成27年度に設立された「…」. */
  static final Pattern FOUNDED_BEFORE = Pattern.compile("(?:設立|創設|結成|発足|設置)(?:(?:され|し)た|の)[「『]?$");

  /** …の会員として, …の構成団体である. */
  static final Pattern MEMBER_BEHIND =
      Pattern.compile(
          "^[」』]?の(?:正?会員|構成員|構成団体|構成市町?村?|メンバー|加盟団体|一員|事務局|幹事)(?:として|である|であり|で、|と?なり|と?なって|と?なった|を務め)");

  /** A市、B市及びC市で構成する「…」. */
  static final Pattern MADE_UP_OF =
      Pattern.compile(
          "(?:など|等)?(?:の[0-9]+(?:市|町|村|市町村|市町|団体|自治体)(?:[0-9]+[町村])*)?(?:で|により|によって|が|から|からなる)"
              + "(?:構成|組織|設立|結成|共同設置|つく(?:る|り))?(?:する|される|された|している|した|なる|成る)?[「『]?");

  /** 「…」は、A市、B市により昭和49年に設立された: who stands between did it. */
  static final Pattern FOUNDED_BY =
      Pattern.compile(
          "^(?:など|等)?(?:の?[0-9]+(?:市|町|村|市町村|市町|団体|自治体|者)[0-9市町村]*)?(?:により|によって|が|で)[^。「]{0,20}?(?:設立|創設|結成|発足|設置|立ち上げ)(?:し|さ(?:れ|せ)|た)");

  static final Pattern HOLDS =
      Pattern.compile(
          "^(?:など|等)?(?:の?[0-9]+(?:市|町|村|市町村|市町|団体|自治体)[0-9市町村]*)?(?:が(?:加わっ|加盟し|参加し|参画し|加入し|入っ)て(?:いる|おり)|を(?:構成員|会員|メンバー|構成団体)とし?(?:する|て|、)|(?:で|により)(?:構成|組織)(?:され|する|し)|(?:から|で)(?:なる|成る|なり|成り))");

  static final String OFFICE = "会長市?|副会長市?|代表|理事長|議長|事務局長?|幹事市?";
  static final Pattern OFFICE_OF = Pattern.compile("(" + OFFICE + ")(?:は|を)$");

  /** …が名を連ねた, behind the name of what they belong to. */
  static final Pattern THEY_JOINED =
      Pattern.compile("^(?:など|等)?(?:が|も)(?:名を連ね|参加し|参画し|加盟し|加わっ|加入し)(?:た|て|、)");

  /** A市は、B町、C町とともに「…」を組織している. */
  static final Pattern MADE_UP =
      Pattern.compile("^[」』]?を(?:組織|構成|結成|運営|設立|つくっ|共同で運営)(?:し)?(?:て(?:いる|おり)|た|、)");

  /** 昭和61年の加盟以来、「…」の. */
  static final Pattern SINCE_JOINING = Pattern.compile("^(?:年)?の(?:加盟|加入|参加|参画)以来");

  /** 環霧島会議の前身となる協議会を発足させた: it is another that was founded. */
  static final Pattern OF_ANOTHER =
      Pattern.compile("^[」』]?の[^、。]{0,14}?(?:前身|部会|分科会|協議会|会議|委員会|事務局)");

  static final Pattern FOUNDERS =
      Pattern.compile(
          "^(?:設立|発足|結成|設置)(?:され)?(?:\\([^()]*\\))? ?\\(([^()]{2,20}(?:、[^()、]{1,20}){1,12})\\)");

  private CouncilWords() {}
}
