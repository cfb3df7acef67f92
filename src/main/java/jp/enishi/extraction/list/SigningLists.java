package jp.enishi.extraction.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parties whose number stands before their names in brackets: 市内の金融機関4社（A銀行、B信用金庫）と,
 * 近隣の5市2町（A市、…）の首長が.
 */
final class SigningLists {

  private static final Pattern COUNTED =
      Pattern.compile(
          "[^、，。はがと]{0,20}?(?:[0-9０-９]{1,2}(?:社|者|行|校|団体|大学|機関|組合|施設|[市町村区県]+)){1,3}"
              + "[（(]((?:[^（()）]|[（(][^（()）]{1,4}[)）]){4,400})[)）](?:の(?:首長|代表者?|市長|町長|関係者)ら?(?=が|は))?(?=と|は|が|の|、|，)");

  private SigningLists() {}

  /** The text with the names in the place of their number. */
  static String written(String text) {
    Matcher m = COUNTED.matcher(text);
    StringBuilder written = new StringBuilder();
    while (m.find()) {
      boolean several = m.group(1).split("[、，・]").length > 1;
      m.appendReplacement(written, Matcher.quoteReplacement(several ? m.group(1) : m.group()));
    }
    return m.appendTail(written).toString();
  }
}
