package jp.enishi.extraction.list;

import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * Whether a record tells of an agreement in force, of one that has ended, of one that is only
 * planned, or of something that is no agreement at all, told from its own words.
 */
enum Standing {
  STATED,
  ENDED,
  PLANNED,
  PROJECT,
  REPEATED,
  /** Of others, and named for reference. */
  OTHERS,
  /** Said of a heading of which it is open what it tells. */
  UNSURE;

  /** Letters without which nothing is planned, or has ended, in any of the patterns. */
  private static final String PLANNING = "予中未随向見⾒";

  private static final String ENDING = "解終失廃破満";

  private static final String PLAN =
      "予定|調整中|協議中|準備中|検討中|交渉中|手続き?中|計画(?:期間)?[中内]|未締結|に向けて?(?:協議|準備|調整|検討)";
  private static final Pattern PLANNED_DATE =
      Pattern.compile("^(?:未定|随時)?$|(?<!更新|改定|終了|満了|見直し|延長)(?:" + PLAN + "|見込み?)(?!の?更新)");
  private static final Pattern PLANNED_WORDS =
      Pattern.compile("(?:締結|提携|調印)(?:を|の|に向け[てた]?)?\\s*(?:" + PLAN + ")|^(?:" + PLAN + ")");

  /** 株式会社A（締結見込み）. */
  private static final Pattern PLANNED_BRACKET =
      Pattern.compile("[（(](?:(?:締結|提携|調印|協定)を?)?(?:" + PLAN + "|見込み?)[)）]");

  /** What stands behind a word of an end that did not come, or came to another agreement. */
  private static final String NO_END =
      "(?![はがもを]?(?:未定|時期未定|な[しいく])|の?予定|する(?:予定|見込)|に向け|を目指|を図|し(?:てい)?な[いく]|し(?:てい)?ません|せず|しておらず|した(?:旧|前の?|従前の)(?:協定|覚書))";

  private static final Pattern END =
      Pattern.compile("(?:解消|終了|失効|廃止|解約|解除|破棄)" + NO_END + "|満了により|満了[、, ]*更新せず");
  private static final Pattern END_OF_AGREEMENT =
      Pattern.compile(
          "(?:提携|協定|締結|期間|交流|盟約|姉妹都市|友好都市|[年月日度\\d]末?)(?:は|を|が|の|関係|満了|により|をもって|付け?で?|合意|に|で){0,4}\\s*(?:解消|終了|失効|廃止|解約|解除)"
              + NO_END
              + "|満了[、, ]*更新せず|満了(?:により|に伴い|のため)(?:終了|失効|解消)|合併(?:により|に伴い|のため)(?:解消|終了|失効|廃止)");

  /** As the state of an agreement, not as the day until which it holds. */
  private static final Pattern EXPIRED = Pattern.compile("^(?:有効)?(?:期間|期限)?満了(?!予定|後)");

  /** 甲乙間の協定を廃止し、新たに三者で締結: what ended is the agreement before this one. */
  private static final Pattern REPLACED =
      Pattern.compile(
          "(?:協定|覚書|契約)を?(?:廃止|解消|解除|終了)し(?:て|た上で)?[、, ]*(?:新たに|改めて|あらためて|本協定|再度)|(?:従前|以前|これまで|それまで)の(?:協定|覚書)[^。、]{0,6}(?:廃止|解消|解除|終了|失効)");

  /** An entry of another part of the list that comes again: 【再掲】. */
  private static final Pattern AGAIN =
      Pattern.compile("^[【\\[(（〔]?再掲[】\\])）〕 ]|[【\\[(（〔]再掲[】\\])）〕]$");

  /** What a list of agreements itself says is none: 子育て応援事業（協定なし）. */
  private static final Pattern WITHOUT_AGREEMENT =
      Pattern.compile("[（(【\\[](?:協定(?:書)?(?:の締結)?(?:は|が)?(?:なし|無し|無)|協定外)[)）】\\]]");

  /** Of a row in its remarks: 協定ではないが参考に掲載. */
  private static final Pattern NO_AGREEMENT =
      Pattern.compile("協定(?:等)?(?:では?ない|に(?:は)?(?:該当|当たら|あたら)(?:し)?ない)");

  private static final Pattern IN_FORCE =
      Pattern.compile("^(?:締結済み?|有効|(?:締結|継続|提携)中?|発効中?|存続)(?!.*(?:予定|終了|解消))");

  private static final Pattern EARLIER = Pattern.compile("旧|従前|以前|合併前|他の|本協定の締結により");

  /** By its own words, or by those of the heading above. */
  static Standing of(ListRecord record) {
    Standing own = ofItsWords(record);
    boolean inForce = IN_FORCE.matcher(Wording.unified(record.get(Column.STATUS))).find();
    return switch (record.headed()) {
      case ENDED -> own == STATED && !inForce ? ENDED : own;
      case PLANNED, OTHERS -> own == STATED && inForce || own == REPEATED ? own : record.headed();
      default -> own;
    };
  }

  private static Standing ofItsWords(ListRecord record) {
    String date = Wording.unified(record.get(Column.DATE));
    String status = Wording.unified(record.get(Column.STATUS));
    String title = record.get(Column.TITLE);
    String remarks = Wording.unified(record.get(Column.REMARKS) + " " + record.get(Column.OUTLINE));
    boolean dateStated =
        !date.matches("[-ー―–—]*")
            && !(mayTell(date, PLANNING) && PLANNED_DATE.matcher(date).find());
    boolean planned =
        !date.isEmpty() && !dateStated && !record.get(Column.DATE).isBlank()
            || !dateStated && mayTell(remarks, PLANNING) && PLANNED_WORDS.matcher(remarks).find()
            || mayTell(status, PLANNING) && PLANNED_WORDS.matcher(status).find()
            || PLANNED_BRACKET.matcher(record.get(Column.PARTNER) + "\n" + title).find()
            || mayTell(title, PLANNING) && PLANNED_WORDS.matcher(Wording.unified(title)).find();
    if (planned) {
      return PLANNED;
    }
    if (title.contains("再掲") && AGAIN.matcher(Wording.unified(title)).find()) {
      return REPEATED;
    }
    if (WITHOUT_AGREEMENT.matcher(Wording.unified(title)).find()
        || NO_AGREEMENT.matcher(remarks).find()
        || record.get(Column.NUMBER).matches("[-－―ー–—]") && title.matches(".*(?:事業|プロジェクト)")) {
      return PROJECT;
    }
    if (Wording.unified(record.get(Column.KIND)).matches("(?:連携)?(?:事業|取組|取り組み|イベント)")) {
      return PROJECT;
    }
    return hasEnded(record) ? ENDED : STATED;
  }

  /** Whether one of the letters stands in the text; spares most text the search for words. */
  private static boolean mayTell(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static boolean hasEnded(ListRecord record) {
    String own =
        Wording.unified(
            record.get(Column.DATE)
                + " "
                + record.get(Column.UNTIL)
                + " "
                + record.get(Column.STATUS)
                + " "
                + record.get(Column.KIND));
    return mayTell(own, ENDING) && END.matcher(own).find()
        || EXPIRED.matcher(Wording.unified(record.get(Column.STATUS))).find()
        || !wordsOfEnd(record).isEmpty();
  }

  /**
   * The remark, or the dated sentence of the outline, that tells of the end of the agreement; ""
   * when there is none. An agreement that another one replaced is not meant.
   */
  static String wordsOfEnd(ListRecord record) {
    String remarks = record.get(Column.REMARKS);
    if (tellsOfEnd(remarks) && !EndOfOther.isToldIn(remarks, record)) {
      return remarks;
    }
    for (String each : record.get(Column.OUTLINE).split("。")) {
      boolean own = !EARLIER.matcher(each).find() && !JapaneseDates.find(each).isEmpty();
      if (own && tellsOfEnd(each) && !EndOfOther.isToldIn(each, record)) {
        return each;
      }
    }
    return "";
  }

  /** Words about an end in a text that may speak of other things too. */
  static boolean tellsOfEnd(String text) {
    if (!mayTell(text, ENDING)) {
      return false;
    }
    String words = Wording.unified(text);
    return END_OF_AGREEMENT.matcher(words).find() && !REPLACED.matcher(words).find();
  }
}
