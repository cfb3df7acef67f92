package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parties whose number stands before their names in brackets: 市内の金融機関4社（A銀行、B信用金庫）と,
 * 近隣の5市2町（A市、…）の首長が.
 */
final class SigningLists {

  private static final Pattern COUNTED =
      Pattern.compile(
          "[^、，。はがと]{0,20}?(?:[0-9０-９]{1,2}(?:社|者|行|校|団体|大学|機関|組合|施設|[市町村区県]+)){1,3}"
              + "[（(]((?:[^（()）]|[（(][^（()）]{1,4}[)）]){4,400})[)）](?:の(?:首長|代表者?|市長|町長|関係者)ら?(?=が|は))?(?=と|は|が|の|、|，)");

  /** 静岡市が各市町とそれぞれ: one with each of those listed before. */
  private static final Pattern WITH_EACH =
      Pattern.compile(
          "(?:([\\p{IsHan}ァ-ヶー]{1,6}[市町村区])(?:は|が)[、，]?)?各(?:[市町村]{1,3}|社|団体|自治体|大学|校)と");

  private SigningLists() {}

  /** The one that signs with each of a list, and those listed; nobody when the text is no such. */
  static SigningParties withEach(String text) {
    Matcher list = COUNTED.matcher(text);
    if (!list.find()) {
      return new SigningParties("", List.of(), false);
    }
    Matcher each = WITH_EACH.matcher(text.substring(list.end()));
    if (!each.find()) {
      return new SigningParties("", List.of(), false);
    }
    String owner = each.group(1) == null ? "" : each.group(1);
    List<String> names =
        Stream.of(list.group(1).split("[、，]"))
            .map(String::strip)
            .filter(name -> !name.equals(owner))
            .toList();
    return new SigningParties(owner, names, true);
  }

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
