package jp.enishi.extraction.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * What a line begins with that is not yet text: its number or its bullet.
 *
 * @param number the number, or null
 * @param mark the bullet, or the form of the number ({@code (#)}), or ""
 * @param rest the line behind it
 */
record LineMark(String number, String mark, String rest) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:([①-⑳㉑-㉟])|([(（])\\s*([0-9０-９]{1,3})\\s*[)）]|(?:No\\.?|№|第)?\\s*([0-9０-９]{1,3})(?:[.．)）、]|号(?=[\\s　])|(?=[\\s　])))\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK = Pattern.compile("^([・●○◎◆◇■□▼▽★☆▶•▪*＊-])[\\s　]*(?=\\S)");

  static LineMark of(String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.find()) {
      String printed = text.substring(0, number.end());
      String form =
          number.group(1) != null
              ? "①"
              : number.group(2) != null ? "(#)" : printed.replaceAll("[0-9０-９\\s　]+", "#");
      String digits = printed.replaceAll("[^0-9０-９①-⑳㉑-㉟]", "");
      return new LineMark(Wording.unified(digits), form, text.substring(number.end()).strip());
    }
    Matcher bullet = MARK.matcher(text);
    if (bullet.find() && !text.matches("[・○●◎]+")) {
      return new LineMark(null, bullet.group(1), text.substring(bullet.end()).strip());
    }
    return new LineMark(null, "", text);
  }
}
