package jp.enishi.extraction.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** The form of a document, told from the last such word of its title: 協定書, 覚書, 共同宣言. */
public final class AgreementForm {

  private static final Pattern FORM =
      Pattern.compile(
          "協定書?|覚書|合意書|同意書|協議書|共同宣言書?|宣言書?|共同声明書?|声明書?|盟約書?|議事録|誓約書|協約書?|議定書|意向書|確認書|附属書|付属書|趣意書|契約書"
              + "|条約|憲章|申し?合わ?せ書?|提携");

  private AgreementForm() {}

  /** The word printed, or null when the title holds none. */
  public static String of(String title) {
    String proper = Wording.unified(title).replaceAll("\\([^()]*\\)", "").replaceFirst("の?締結$", "");
    Matcher m = FORM.matcher(proper);
    String last = null;
    while (m.find()) {
      last = m.group();
    }
    return last;
  }
}
