package jp.enishi.extraction.parties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** The legal forms of Japanese bodies, whole and abbreviated: 株式会社, （株）, ㈱, (一社). */
final class CorporateForms {

  private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

  static {
    put("株", "株式会社");
    put("有", "有限会社");
    put("合", "合同会社");
    put("同", "合同会社");
    put("資", "合資会社");
    put("名", "合名会社");
    put("相", "相互会社");
    put("一社", "一般社団法人");
    put("公社", "公益社団法人");
    put("社", "社団法人");
    put("一財", "一般財団法人");
    put("公財", "公益財団法人");
    put("財", "財団法人");
    put("学", "学校法人");
    put("福", "社会福祉法人");
    put("社福", "社会福祉法人");
    put("医", "医療法人");
    put("独", "独立行政法人");
    put("地独", "地方独立行政法人");
    put("国研", "国立研究開発法人");
    put("国大", "国立大学法人");
    put("特非", "特定非営利活動法人");
    put("NPO", "NPO法人");
    put("宗", "宗教法人");
    put("農", "農事組合法人");
    put("協", "協同組合");
  }

  private static final Pattern ABBREVIATED =
      Pattern.compile("\\( ?(" + String.join("|", ABBREVIATIONS.keySet()) + ") ?\\) ?");

  private static final String WHOLE =
      "株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|一般社団法人|公益社団法人|社団法人|一般財団法人|公益財団法人"
          + "|財団法人|学校法人|社会福祉法人|医療法人(?:社団|財団)?|地方独立行政法人|独立行政法人|国立研究開発法人|国立大学法人"
          + "|公立大学法人|特定非営利活動法人|NPO法人|認定NPO法人|宗教法人|農事組合法人|協同組合|生活協同組合|特殊法人";

  private static final Pattern ANY = Pattern.compile(WHOLE);
  private static final Pattern ALONE = Pattern.compile("(?:" + WHOLE + ")");
  private static final Pattern SPACE_BESIDE =
      Pattern.compile("(?<=" + WHOLE.replaceAll("\\(\\?:社団\\|財団\\)\\?", "") + ") ");

  private static final Pattern SPACE_BEFORE_COMPANY = Pattern.compile(" (?=株式会社$)");

  private CorporateForms() {}

  private static void put(String abbreviation, String whole) {
    ABBREVIATIONS.put(abbreviation, whole);
  }

  /** The name with unified width and its legal form in full, where it is printed. */
  static String normal(String name) {
    String unified = Wording.unified(name).replace('〔', '(').replace('〕', ')');
    if (unified.indexOf('(') < 0 && unified.indexOf(' ') < 0) {
      return unified;
    }
    String whole =
        unified.indexOf('(') < 0
            ? unified
            : ABBREVIATED.matcher(unified).replaceAll(m -> ABBREVIATIONS.get(m.group(1)));
    return whole.indexOf(' ') < 0
        ? whole
        : SPACE_BEFORE_COMPANY
            .matcher(SPACE_BESIDE.matcher(whole).replaceAll(""))
            .replaceAll("")
            .strip();
  }

  /** Whether a normal name holds a legal form. */
  static boolean isIn(String normal) {
    return mayHold(normal) && ANY.matcher(normal).find();
  }

  /** Whether the text is a legal form and nothing else. */
  static boolean isOnly(String normal) {
    return mayHold(normal) && ALONE.matcher(normal).matches();
  }

  /** Every legal form has one of these words. */
  private static boolean mayHold(String normal) {
    return normal.contains("会社") || normal.contains("法人") || normal.contains("組合");
  }
}
