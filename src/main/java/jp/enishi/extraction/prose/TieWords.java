package jp.enishi.extraction.prose;

import java.util.regex.Pattern;

/** What stands before and behind the words that name a tie, and what that says of it. */
final class TieWords {

  static final Pattern STATE =
      Pattern.compile("^(?:提携)?(?:関係)?(?:で(?:も)?(?:ある|あり|、|す)|にあ[るり]|として(?:交流|友好|いる))");
  static final Pattern BASIS =
      Pattern.compile("^(?:締結|提携)?(?:に基づ|で確認された|を(?:受け|契機|きっかけ|縁)|が(?:きっかけ|契機|縁)|における|の縁|から発展)");
  static final Pattern MADE_BEFORE =
      Pattern.compile("(?:締結|調印|署名|樹立|提携)した[「『]?$|(?:結んだ|交わした|結ばれた|交わされた|締結された)[「『]?$");
  static final Pattern END =
      Pattern.compile(
          "^(?:提携|関係|盟約|協定)*[はをがも]?、?[^、。]{0,36}?(?:(?:解消|終了|廃止|破棄|失効)(?:し(?:た|て(?!い?ない|い?ません|おら|おりません)|、|ま(?!せん))|され(?:た|て|、)|とな(?:った|り)|$)|解か(?:れた|れて|れ、)|白紙(?:と|に)(?:なった|なり|戻)|断絶(?:した|して|、|を宣言し)|終わ(?:った|って|り))"
              + "|^(?:提携|関係|盟約|協定)*を?更新せず、?(?:[元昭和平成令0-9年月日度]{3,16}(?:に|をもって|で))?(?:失効|終了|満了)(?:し|さ|と)"
              + "|^(?:提携|関係|盟約|協定)*を?(?:解消|終了|廃止)する(?:こと)?(?:で|に)?合意(?:し(?:た|て|、))(?:[^、。]{0,24}?(?:解消|終了|失効)し(?:た|て|、))?");

  /** 平成27年に結ばれたが、令和5年3月をもって失効した: made and ended in one sentence. */
  static final Pattern MADE_AND_ENDED =
      Pattern.compile(
          "^(?<made>[^。]{0,30}?(?:結ばれ|締結され|調印され|締結し|結んだ|結び))(?:て(?:いた)?|た)?(?:が|ものの)、(?:[元昭和平成令0-9年月日度]{3,16}、)?[^。、]{0,24}?(?:(?:解消|終了|廃止|破棄|失効)(?:し(?:た|て|、|ま)|され(?:た|て|、)|となった|$)|断絶(?:した|を宣言し))");

  /** 姉妹都市提携は昭和59年だが, 姉妹都市としての歩みは昭和57年3月の調印に始まる. */
  static final Pattern DATED =
      Pattern.compile(
          "^(?:(?:の)?(?:締結|調印|成立|締結調印|調印式)|としての[^、。は]{1,8})?(?:は|が)、?[元昭和平成令大正明治0-9年月日度 ]{3,16}"
              + "(?:だ|で(?:あ(?:る|り|った)|、|す)|のこと|(?:の(?:調印|締結|提携|盟約))?(?:に|から)(?:さかのぼ|遡|始ま|はじま)|に(?:調印|締結|成立|結ば|行わ)|、[^。]{0,24}?行われ(?:た|、))");

  /** 友好都市のA市とは、平成24年4月28日に…盟約を結んでいる. */
  static final Pattern MADE_LATER =
      Pattern.compile(
          "^の[^、。]{2,20}と(?:は|の間)[^。]{0,50}?(?:(?:盟約|提携|縁組|調印|協定|宣言)(?:書)?を?(?:結[びん]|締結し|交わし|し(?:た|て))|(?:提携|調印|締結)し(?:た|て))");

  /** 「友好都市」締結式に臨み: signed there. */
  static final Pattern CEREMONY =
      Pattern.compile(
          "^[」』]?の?(?:提携)?(?:締結|調印|盟約)?(?:調印|締結)式(?:典)?(?:に臨|に出席し|を(?:行|挙行|執り行|開)|が(?:行わ|執り行わ|開か)|で(?:調印|署名))");

  /** 昭和49年の姉妹都市提携から45年. */
  static final Pattern FROM_THEN = Pattern.compile("^(?:締結|調印)?から\\d{1,3}(?:周)?年(?!目)");

  /** 米国カーメル市と平成6年から姉妹都市である: since when stands right before. */
  static final Pattern SINCE = Pattern.compile("^(?:から|以来|より)、?$");

  static final Pattern SECOND =
      Pattern.compile(
          "^、[^。]{2,40}?と(?:は|も)?[^。]{0,24}?(?<tie>"
              + Words.TIE
              + ")(?:を)?(?:それぞれ)?(?:締結し|提携し|結[びん]|調印し|の関係|とな(?:った|り|って)|にな(?:った|り|って)|である)");

  /** Behind several partners: that the ties are there or were made. */
  static final Pattern SEVERAL_DONE =
      Pattern.compile(
          "^(?:(?:、|・|または|及び)?"
              + Words.TIE
              + ")?[^、。]{0,14}?(?:結[びんばぶ]|締結|調印|提携(?:し|を)|盟約|交わ|な(?:った|り|って)|である|であり|です|にある|にあたる|に当たる|の関係|を(?:行|有)|をし(?:た|て)|\\)|(?:先)?(?:は|の|・|、)[\\p{IsHan}ァ-ヺ])");

  static final Pattern STATED_END = Pattern.compile("(?:提携|締結|縁組|結縁|盟約)[。)]?$");

  private TieWords() {}
}
