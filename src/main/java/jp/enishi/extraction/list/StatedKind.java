package jp.enishi.extraction.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind of tie that a cell of another column states: in brackets beside the partner
 * (兵庫県小野市〔姉妹都市〕), beside the date (昭和34年10月16日（姉妹都市）, S33.8.16姉妹都市提携), or at the beginning of the
 * column of states (姉妹都市　令和5年3月31日解消). A column of kinds that holds something else (国内, 国外) is no
 * answer.
 */
final class StatedKind {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?!.{17}|.*(?:と|を|が|で|旧|合併|解消|更新|終了))[^\\s、。・\\d０-９]{0,14}?(?:(?:姉妹|友好|兄弟|親善|盟約|交流|提携|協力|パートナー)[^\\s、。・\\d０-９]{0,6}?(?:都市|自治体|港|州|県|省|区|町|村|交流|協力|提携|盟約|協定|関係)|交流|提携|協力|盟約)(?:の?(?:締結|調印))?");

  /** With whom, and no kind of tie: 町村合併前の旧福岡町と提携. */
  private static final Pattern WITH = Pattern.compile("と(?:の)?(?:提携|締結|盟約|交流|協力)");

  private static final Pattern BRACKET =
      Pattern.compile("[（(〔［\\[【<＜〈]([^（()）〔〕］\\[\\]【】<>＜＞〈〉]{2,14})[)）〕］\\]】>＞〉]");
  private static final Pattern BEHIND_DATE =
      Pattern.compile("(?<=[日月年度\\d０-９)）])[\\s　]*(" + WORDS + ")$");
  private static final Pattern FIRST_WORD = Pattern.compile("^(" + WORDS + ")(?=[\\s　（(]|$)");
  private static final Pattern NOTHING = Pattern.compile("(?:再|新規)?(?:締結|提携|調印|盟約)(?:解消|終了)?");

  private StatedKind() {}

  /** Whether the words tell a kind of tie, be it one of the kinds or not: 経済交流. */
  static boolean isOne(String words) {
    return AgreementKind.isNamedBy(words)
        || WORDS.matcher(words.strip()).matches()
            && !NOTHING.matcher(words.strip()).matches()
            && !WITH.matcher(words).find();
  }

  /** Puts what another cell states into the column of kinds, when that does not tell. */
  static void give(ListRecord record) {
    if (record.has(Column.KIND) && isOne(record.get(Column.KIND))) {
      return;
    }
    String stated = bracketed(record, Column.PARTNER);
    if (stated.isEmpty()) {
      stated = bracketed(record, Column.DATE);
    }
    if (stated.isEmpty()) {
      stated = found(BEHIND_DATE, record.get(Column.DATE));
    }
    if (stated.isEmpty() && !record.has(Column.TITLE)) {
      stated = found(FIRST_WORD, record.get(Column.STATUS));
    }
    if (stated.isEmpty() && (!record.has(Column.TITLE) || record.isTitleCarried())) {
      String remarked = record.get(Column.REMARKS).strip().split("[（(、。\\s　]", 2)[0];
      if (AgreementKind.isTie(remarked) && remarked.length() <= 8) {
        record.dropCarriedTitle();
        record.remarkKind(remarked);
        return;
      }
    }
    if (stated.isEmpty()) {
      stated = record.takeMarkedKind();
    }
    if (!stated.isEmpty()) {
      record.carry(Column.KIND, stated);
    }
  }

  /** The one kind that brackets of the cell state, which are taken out of it; otherwise "". */
  private static String bracketed(ListRecord record, Column column) {
    String text = record.get(column);
    Matcher m = BRACKET.matcher(text);
    StringBuilder rest = new StringBuilder();
    String stated = "";
    while (m.find()) {
      String words = m.group(1).strip();
      boolean kind =
          WORDS.matcher(words).matches()
              && !NOTHING.matcher(words).matches()
              && !WITH.matcher(words).find();
      if (kind && !stated.isEmpty() && !stated.equals(words)) {
        return "";
      }
      stated = kind ? words : stated;
      m.appendReplacement(rest, kind ? "" : Matcher.quoteReplacement(m.group()));
    }
    if (!stated.isEmpty()) {
      record.carry(column, m.appendTail(rest).toString().strip());
    }
    return stated;
  }

  private static String found(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text.strip());
    // The unit of a date may stand before the word: 16日姉妹都市提携.
    String words = m.find() ? m.group(1).replaceFirst("^[年月日度]+", "") : "";
    boolean kind =
        !words.isEmpty() && !NOTHING.matcher(words).matches() && !WITH.matcher(words).find();
    return kind ? words : "";
  }
}
