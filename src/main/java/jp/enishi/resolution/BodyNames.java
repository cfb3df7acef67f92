package jp.enishi.resolution;

import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/** Names of companies, universities and other bodies: what is certain about them by their words. */
final class BodyNames {

  /** Legal forms that one and the same body is written with and without. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "\\((株|財|社|公財|公社|一財|一社|独|学)\\)|株式会社|(公益|一般)?(財団|社団)法人|国立大学法人|公立大学法人"
              + "|(国立研究開発|地方独立|独立)行政法人|国立研究開発法人|学校法人");

  private static final Map<Pattern, OrganizationKind> CERTAIN =
      Map.of(
          Pattern.compile(".*(銀行|信用金庫|信用組合|労働金庫)"), OrganizationKind.BANK,
          Pattern.compile(".*(大学|大学院|大学校|短期大学|短期大学部)"), OrganizationKind.UNIVERSITY,
          Pattern.compile(".*(小学校|中学校|高等学校|高校|専門学校)"), OrganizationKind.SCHOOL);

  private BodyNames() {}

  /** The kind that the words leave no doubt about, else the guess. */
  static OrganizationKind kind(String name, OrganizationKind guess) {
    String bare =
        withoutLegalForm(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC));
    return CERTAIN.entrySet().stream()
        .filter(each -> each.getKey().matcher(bare).matches())
        .map(Map.Entry::getValue)
        .findAny()
        .orElse(guess);
  }

  /** The name without 株式会社, (株), 財団法人 …; the name itself when nothing else would be left. */
  static String withoutLegalForm(String name) {
    String bare = LEGAL_FORM.matcher(name).replaceAll("").strip();
    return bare.isEmpty() ? name : bare;
  }
}
