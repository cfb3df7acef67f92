package jp.enishi.extraction.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Splits the cell of partners into the bodies it lists: at commas and lines, and at spaces, 及び, と
 * and ・ between complete names.
 */
final class PartnerSplitter {

  private static final String OPENING = "（([「『［【";
  private static final String CLOSING = "）)]」』］】";
  private static final int LONGEST_ITEM = 300;
  private static final Pattern JOINT = Pattern.compile("及び|および|並びに|ならびに|と|・|･|[\\s　]+");
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "^(.{2,}?)\\s*((?:ほか|他|外)\\s*[0-9０-９]{1,3}\\s*(?:団体|社|者|名|市町村?|町村|機関|大学|校|組合)|(?:ほか|他)(?:市内|県内|町内|村内|区内|管内|圏域)\\S{1,8}|ほか|他)$");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[・･▪‣※-]|([○●◆■◇□*])(?!\\1)|[①-⑳]|\\(?\\d{1,2}[.)．）])\\s*");

  /** A school behind the corporation that runs it; together they are one party. */
  private static final Pattern SCHOOL =
      Pattern.compile(".*(?:大学|大学院|短期大学部?|短大|高等学校|高校|専門学校|学院|中学校|幼稚園)$");

  /** A common noun before the name proper: サッカークラブ・グランアスール株式会社. */
  private static final Pattern TRADE = Pattern.compile("[ァ-ヶー]+(?:クラブ|センター|グループ)");

  /** 一般社団法人三豊・観音寺市医師会: one corporation, whose name holds two places. */
  private static final Pattern OF_TWO_PLACES = Pattern.compile("\\S*法人\\s?[^\\s・･]{1,6}");

  /** 一部事務組 合: the last letter stood in a line of its own before the lines were put together. */
  private static final Pattern TORN_LETTER =
      Pattern.compile("(?<=\\p{IsHan}{2}) (?=[合会村社部局所署院校](?:$|[、，,）)]|及び))");

  /** 十日町市長妙高市長: two who signed, the comma between them lost. */
  private static final Pattern SEVERAL_HEADS =
      Pattern.compile("(?<=\\p{IsHan}[市町村区]長)(?=\\p{IsHan}{1,5}[市町村区]長(?:$|[、，,]))");

  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}]{2}");

  /** The name of a school, port or place in Latin letters; a firm's own name is no translation. */
  private static final Pattern LATIN_BODY =
      Pattern.compile(
          "[\\p{IsLatin}\\p{M}\\d .,'’\"&()-]*(?i:universit|college|institute|school|academy|polytechnic|port |port$|city|prefecture|province|county)[\\p{IsLatin}\\p{M}\\d .,'’\"&()-]*");

  private PartnerSplitter() {}

  /** The items as printed, in their order. */
  static List<String> split(String cell) {
    List<String> items = new ArrayList<>();
    for (String chunk :
        atCommas(SEVERAL_HEADS.matcher(TORN_LETTER.matcher(cell).replaceAll("")).replaceAll("、"))) {
      String item = BULLET.matcher(chunk).replaceFirst("").strip();
      if (!item.isEmpty()) {
        atJoints(item, items);
      }
    }
    return withoutTranslations(items);
  }

  /** 遼寧大学 and below it Liaoning University is one: of names in pairs the Latin ones go. */
  private static List<String> withoutTranslations(List<String> items) {
    boolean pairs = items.size() % 2 == 0 && !items.isEmpty();
    for (int i = 0; pairs && i < items.size(); i += 2) {
      pairs =
          JAPANESE.matcher(items.get(i)).find() && LATIN_BODY.matcher(items.get(i + 1)).matches();
    }
    return pairs
        ? IntStream.range(0, items.size() / 2).mapToObj(i -> items.get(2 * i)).toList()
        : items;
  }

  /** The items of a list in brackets. */
  static List<String> atCommas(String cell) {
    List<String> chunks = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0
          && ("、，,;；／".indexOf(c) >= 0 || c == '\n' && endsLine(cell, start, i))) {
        chunks.add(cell.substring(start, i).strip());
        start = i + 1;
      }
    }
    chunks.add(cell.substring(start).strip());
    chunks.replaceAll(each -> each.replace("\n", " "));
    chunks.removeIf(String::isEmpty);
    return chunks;
  }

  /** Whether the line break there stands between two names and not inside one. */
  private static boolean endsLine(String cell, int start, int at) {
    String before = CorporateForms.normal(cell.substring(Math.max(start, at - 60), at));
    String after = cell.substring(at + 1, Math.min(cell.length(), at + 40)).strip();
    String next = after.indexOf('\n') < 0 ? after : after.substring(0, after.indexOf('\n'));
    boolean school =
        before.matches(".*学校法人\\S+$")
            && SCHOOL.matcher(next).matches()
            && !CorporateForms.isIn(CorporateForms.normal(next));
    return !school
        && !PartnerWords.isOnlyKind(CorporateForms.normal(next))
        && !CorporateForms.isOnly(before)
        && !PartnerWords.isBranch(next)
        && !next.matches("^[（(ーァィゥェォッャュョン].*")
        && !CorporateForms.isOnly(CorporateForms.normal(next));
  }

  private static void atJoints(String item, List<String> items) {
    if (item.length() > LONGEST_ITEM) {
      items.add(item);
      return;
    }
    Matcher others = AND_OTHERS.matcher(item);
    if (others.matches()) {
      atJoints(others.group(1), items);
      items.add(others.group(2));
      return;
    }
    Matcher joint = JOINT.matcher(item);
    int start = 0;
    while (joint.find()) {
      String before = item.substring(start, joint.start());
      String after = item.substring(joint.end());
      if (isOutsideBrackets(item, joint.start()) && parts(before, joint.group(), after)) {
        items.add(before.strip());
        start = joint.end();
      }
    }
    items.add(item.substring(start).strip());
    items.removeIf(String::isEmpty);
  }

  private static boolean parts(String before, String joint, String after) {
    String left = CorporateForms.normal(before);
    String right = CorporateForms.normal(after);
    if (!PartnerWords.isComplete(left) || CorporateForms.isOnly(left) || right.isEmpty()) {
      return false;
    }
    if (joint.startsWith("及")
        || joint.startsWith("お")
        || joint.startsWith("並")
        || joint.startsWith("な")) {
      return true;
    }
    String first = right.split("[\\s、]| ")[0].replaceFirst("\\([^()]*\\)$", "");
    if (joint.isBlank() && (first.length() < 2 || PartnerWords.isOnlyKind(first))) {
      return false;
    }
    boolean school = joint.isBlank() && left.startsWith("学校法人") && SCHOOL.matcher(first).matches();
    boolean trade = !joint.isBlank() && TRADE.matcher(left).matches() && right.endsWith("会社");
    boolean geographic =
        left.matches(".*[州省県]$")
            || left.matches(".*[道府都]$") && first.matches(".*[市区町村郡].*")
            || first.matches("[^市]{1,6}区") && left.matches(".*市$");
    boolean insideName =
        joint.equals("と") && !PartnerWords.endsWhole(left) && !CorporateForms.isIn(right);
    boolean office =
        joint.isBlank()
            && left.matches(".*(?:生活協同組合|農業協同組合|会社|銀行|金庫)$")
            && first.matches("\\p{IsHan}{1,4}(?:センター|店|工場|支所)");
    boolean ofTwoPlaces =
        (joint.equals("・") || joint.equals("･"))
            && OF_TWO_PLACES.matcher(left).matches()
            && !PartnerWords.endsWhole(left)
            && !CorporateForms.isIn(right);
    if (school || trade || insideName || office || ofTwoPlaces) {
      return false;
    }
    return !geographic
        && !PartnerWords.isBranch(first)
        && !right.startsWith("(")
        && PartnerWords.isComplete(joint.isBlank() ? first : right);
  }

  private static boolean isOutsideBrackets(String item, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      depth +=
          OPENING.indexOf(item.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(item.charAt(i)) >= 0 ? -1 : 0;
    }
    return depth <= 0;
  }
}
