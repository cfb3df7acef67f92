package jp.enishi.resolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/** Names of companies, universities and other bodies: what is certain about them by their words. */
final class BodyNames {

  /** Legal forms that one and the same body is written with and without. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "\\((株|財|社|公財|公社|一財|一社|独|学)\\)|株式会社|(公益|一般)?(財団|社団)法人|国立大学法人|公立大学法人"
              + "|(国立研究開発|地方独立|独立)行政法人|国立研究開発法人|学校法人");

  private static final List<Map.Entry<Pattern, OrganizationKind>> CERTAIN =
      List.of(
          certain(".*(銀行|信用金庫|信用組合|労働金庫)", OrganizationKind.BANK),
          certain(".*(大学|大学院|大学校|短期大学|短期大学部)", OrganizationKind.UNIVERSITY),
          certain(".*(小学校|中学校|高等学校|高校|専門学校)", OrganizationKind.SCHOOL));

  private static final List<Map.Entry<Pattern, OrganizationKind>> BY_LEGAL_FORM =
      List.of(
          certain(".*(株式会社|\\(株\\)|有限会社|合同会社|相互会社).*", OrganizationKind.COMPANY),
          certain(".*((財団|社団|特定非営利活動)法人|協同組合).*", OrganizationKind.ASSOCIATION),
          certain(".*(独立行政法人|国立研究開発法人).*", OrganizationKind.PUBLIC_BODY));

  private BodyNames() {}

  /** The kind that the words leave no doubt about, else the guess. */
  static OrganizationKind kind(String name, OrganizationKind guess) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return first(CERTAIN, withoutLegalForm(normal))
        .or(() -> first(BY_LEGAL_FORM, normal))
        .orElseGet(() -> isPlace(guess) ? OrganizationKind.PUBLIC_BODY : guess);
  }

  private static Optional<OrganizationKind> first(
      List<Map.Entry<Pattern, OrganizationKind>> rules, String name) {
    return rules.stream()
        .filter(rule -> rule.getKey().matcher(name).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isPlace(OrganizationKind kind) {
    return kind.ordinal() <= OrganizationKind.COUNTRY.ordinal();
  }

  private static Map.Entry<Pattern, OrganizationKind> certain(String words, OrganizationKind kind) {
    return Map.entry(Pattern.compile(words), kind);
  }

  /** The name without 株式会社, (株), 財団法人 …; the name itself when nothing else would be left. */
  static String withoutLegalForm(String name) {
    String bare = LEGAL_FORM.matcher(name).replaceAll("").strip();
    return bare.isEmpty() ? name : bare;
  }
}
