package jp.enishi.extraction.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * What a heading tells of the standing of all agreements below it: 検討中の協定, 失効した協定, 締結中の協定,
 * 当事者でない協定（参考）.
 */
final class StandingWords {

  private static final int LONGEST = 40;

  private static final String NOUN = "(?:協定|協約|覚書|提携|盟約|締結|都市|自治体|市町村|団体|相手|案件|交流|連携|港|もの|一覧)";

  private static final Pattern NAMES_AGREEMENTS = Pattern.compile(NOUN);

  /**
   * A heading speaks of what its last word names: 予定している協定に基づく取組 are works, 提携を解消 is a sentence.
   */
  private static final Pattern SPEAKS_OF_THEM =
      Pattern.compile(
          ".*(?:"
              + NOUN
              + "(?:等|など|書|先|名|類)*(?:の?(?:一覧表?|状況|概要|名称|リスト|部|ほか|他))?(?:について)?"
              + "|(?<!を)(?:中|予定|見込み?|候補地?|解消|終了|失効|廃止|満了|済み?|未加入|未参加|不参加|参考)(?:分|のみ|一覧)?)$");

  /** What is planned for an agreement that stands is no plan of an agreement. */
  private static final Pattern OF_STANDING =
      Pattern.compile(
          "(?:更新|改定|改正|見直し?|延長|継続|終了|解消|満了|失効|廃止|変更)(?:を|の|が|に向けて?)?" + "(?:検討|協議|調整|予定|準備|見込)");

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?:検討|協議|調整|準備|交渉|手続き?)(?:中|段階|を?進めて|を?して)|(?:提携|締結|協定)[^、。]{0,8}(?:予定|見込|候補|構想|希望)"
              + "|(?:予定|見込み?)(?:の|して|です|$)|(?:予定|候補)(?:一覧)?$|未締結|締結前|に向け[てた]?(?:協議|準備|調整|検討)|^(?:今後|将来)の?");

  private static final Pattern ENDED =
      Pattern.compile(
          "(?:解消|終了|失効|廃止|満了|解約|解除|破棄|消滅)(?!予定|見込|日|時|条件|に近|が近|の?(?:手続|方法|通知|要件|場合|理由)|しない|していない|せず)");

  private static final Pattern PAST = Pattern.compile("^(?:過去|かつて|以前)の?|^旧(?:協定|姉妹|友好|提携)");

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:当事者|締結者|構成(?:団体|員)|締約者)(?:で|では|と|には)(?:は)?(?:ない|ありません|なっていない)"
              + "|(?:参加|加入|加盟|締結|署名|調印)(?:は)?して(?:は)?い(?:ない|ません)|(?:未加入|未参加|不参加|未加盟)"
              + "|(?:^|[：:・ ])(?:他|ほか|近隣|周辺)の?(?:市(?:町村?)?|町村?|自治体|都市|団体|県|機関)(?:など|等)?(?:の|が|同士|間|による)"
              + "|(?:^|[：:・ ])民間(?:団体|企業)?(?:同士|間)の");

  private static final Pattern IN_FORCE =
      Pattern.compile("有効な|現行|^現在の|締結(?:中|済|している)|継続(?:中|している)|提携(?:中|している)|効力の?ある|存続");

  /** 連携の状況と今後の予定: those that stand and planned ones, each row says which it is. */
  private static final Pattern OF_BOTH =
      Pattern.compile("(?:状況|現状|現況|実績)(?:と|及び|および|並びに|・|、)(?:今後の?|将来の?)?(?:予定|計画|見込み?)");

  private static final Pattern OPENING = Pattern.compile("^[\\s　#*■◆●○◇□▼▽▲△★☆▶•▪【\\[〈＜<≪《・|｜_-]+");
  private static final Pattern CLOSING = Pattern.compile("[\\s　】\\]〉＞>≫》|｜*_:：]+$");
  private static final Pattern IN_BRACKETS = Pattern.compile("^[（(]([^（()）]*)[)）]$");
  private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]*)[)）]");
  private static final Pattern DATED =
      Pattern.compile("(?:[0-9]{1,4}|元|[一二三四五六七八九十]+)(?:年(?!度)|月|日)");
  private static final Pattern OF_THOSE = Pattern.compile(".*(?:した|された|となった|の)" + NOUN + "$");

  private StandingWords() {}

  /** What the heading tells, or null when it tells nothing of the kind. */
  static Standing of(String heading) {
    String whole = Wording.unified(heading).strip();
    if (whole.length() > LONGEST || whole.endsWith("。")) {
      return null;
    }
    String bare = bare(whole);
    String text = BRACKET.matcher(bare).replaceAll("").strip();
    boolean marked = !bare.equals(whole) && text.length() <= 12;
    boolean naming = NAMES_AGREEMENTS.matcher(text).find();
    if (text.isEmpty()
        || !naming && !marked
        || Column.of(text).isPresent()
        || DATED.matcher(text).find() && !OF_THOSE.matcher(text).matches()) {
      return null;
    }
    Standing told = told(text);
    return !SPEAKS_OF_THEM.matcher(text).matches() ? null : told == null ? inBrackets(bare) : told;
  }

  /** 姉妹都市（解消）, 県の協定（参考）: the bracket tells it. */
  private static Standing inBrackets(String bare) {
    Matcher m = BRACKET.matcher(bare);
    Standing told = null;
    while (m.find() && told == null) {
      String words = m.group(1).strip();
      told = words.length() > 10 ? null : told(words);
    }
    return told;
  }

  private static Standing told(String text) {
    if (OF_BOTH.matcher(text).find()) {
      return null;
    }
    if (OF_OTHERS.matcher(text).find()) {
      return Standing.OTHERS;
    }
    boolean ofStanding = OF_STANDING.matcher(text).find();
    boolean planned = !ofStanding && PLANNED.matcher(text).find();
    boolean ended = !ofStanding && ENDED.matcher(text).find();
    boolean inForce = ofStanding || IN_FORCE.matcher(text).find();
    int told = (planned ? 1 : 0) + (ended ? 1 : 0) + (inForce ? 1 : 0);
    if (told > 1 || told == 0 && (PAST.matcher(text).find() || text.matches("参考(?:情報|資料)?"))) {
      return Standing.UNSURE;
    }
    return planned ? Standing.PLANNED : ended ? Standing.ENDED : inForce ? Standing.STATED : null;
  }

  private static String bare(String text) {
    String behind = OPENING.matcher(LineMark.of(text).rest()).replaceFirst("");
    String bare = CLOSING.matcher(behind).replaceFirst("");
    Matcher m = IN_BRACKETS.matcher(bare);
    return m.matches() ? m.group(1).strip() : bare;
  }
}
