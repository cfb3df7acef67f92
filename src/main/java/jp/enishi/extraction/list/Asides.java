package jp.enishi.extraction.list;

import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** Lines of a list that are no entry of it: how many there are, and whom to ask. */
final class Asides {

  static final String RULE = "list/aside";

  private static final String TOTAL_WORD = "(?:合 *計|小 *計|総 *計|累 *計|計|総数|合計件数|総件数)";
  private static final Pattern TOTAL =
      Pattern.compile(
          "^[\\s|*※■●・]*"
              + TOTAL_WORD
              + "[\\s:|]*(?:約|全)?[0-9,]+ ?(?:件|協定|団体|者|社|自治体|市町村?|都市|か所)(?![\\d年月日./]).*");
  private static final Pattern CONTACT =
      Pattern.compile("^[\\s|*※■●・【\\[(]*(?:お?問い?合わ?せ|ご?連絡先|ご?照会先|担当者?)[^\\s:]{0,4}[\\s】\\])]*:.*");

  /** 資料：国際政策課, below a table of a yearbook. */
  private static final Pattern ORIGIN = Pattern.compile("^[\\s※（(]*(?:資料|出典|出所|資料提供)[\\s]*:\\S.*");

  /** A line with an address or a telephone is the contact of the whole list. */
  private static final Pattern REACHED =
      Pattern.compile("[@＠]|[0-9０-９]{2,5}[-－(（][0-9０-９]{1,4}[-－)）][0-9０-９]{3,4}|内線");

  private Asides() {}

  /** Whether a line or row begins with the word of a total and its number, or with whom to ask. */
  static boolean isTotalOrContact(String line) {
    if (line.length() > 300) {
      return false;
    }
    String text = Wording.unified(line);
    return isTotal(line) || CONTACT.matcher(text).matches() || ORIGIN.matcher(text).matches();
  }

  /** Takes those that no rule has read, where the rules for tables are not asked. */
  static void take(Lines lines) {
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i);
      boolean reached = REACHED.matcher(text).find();
      if (lines.isFree(i) && isTotalOrContact(text) && (reached || isTotal(text))) {
        lines.take(i, RULE, text.strip());
      }
    }
  }

  private static boolean isTotal(String line) {
    return TOTAL.matcher(Wording.unified(line)).matches();
  }

  /** Whether a record was made of such a line. */
  static boolean isOne(ListRecord record) {
    String partner = record.get(Column.PARTNER);
    String title = record.get(Column.TITLE);
    return Wording.unified(record.get(Column.NUMBER)).matches(TOTAL_WORD)
        || isTotalOrContact(title)
        || isTotalOrContact(partner)
        || (title + partner).length() < 60
            && isTotalOrContact(title + " " + partner + " " + record.get(Column.REMARKS));
  }
}
