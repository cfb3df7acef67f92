package jp.enishi.extraction.parties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/** What kind of body a name is, told from the words it is made of. */
public final class BodyKinds {

  /** Checked in this order: the first word that fits decides. */
  private static final Map<Pattern, OrganizationKind> WORDS = new LinkedHashMap<>();

  static {
    put("大使館|領事館|独立行政法人|国立研究開発法人|省$|庁$", OrganizationKind.PUBLIC_BODY);
    put("大学|短期大学|高等専門学校", OrganizationKind.UNIVERSITY);
    put("学校|高校", OrganizationKind.SCHOOL);
    put("銀行|信用金庫|信用組合", OrganizationKind.BANK);
    put("株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)|公司|会社", OrganizationKind.COMPANY);
    put("協議会$|会議$|機構$|推進本部$|サミット$", OrganizationKind.COUNCIL);
    put("財団|社団|法人|協会|組合|連合会|連盟|クラブ|会議所|センター", OrganizationKind.ASSOCIATION);
  }

  private BodyKinds() {}

  private static void put(String words, OrganizationKind kind) {
    WORDS.put(Pattern.compile(words), kind);
  }

  /** The kind of a Japanese body that is not a local government. */
  public static OrganizationKind of(String name) {
    return WORDS.entrySet().stream()
        .filter(each -> each.getKey().matcher(name).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OrganizationKind.ASSOCIATION);
  }

  /**
   * The kind of a foreign party. A 県 is a first-level division in most countries; in China it lies
   * below a 省, as 市 and 区 do.
   *
   * @param country ISO 3166-1 alpha-2, or null
   */
  static OrganizationKind ofForeign(String name, String country) {
    if (name.matches(".*(?:共同体|行政体|広域連合)$")) {
      return OrganizationKind.FOREIGN_REGION;
    }
    if (name.matches(".*(?:県|縣|县)$") && "CN".equals(country)) {
      return OrganizationKind.FOREIGN_CITY;
    }
    if (name.matches(".*[市町村区郡]$") && !name.endsWith("自治区")) {
      return OrganizationKind.FOREIGN_CITY;
    }
    if (Suffixes.endsAsRegion(name)) {
      return OrganizationKind.FOREIGN_REGION;
    }
    return WORDS.entrySet().stream()
        .filter(each -> each.getKey().matcher(name).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OrganizationKind.FOREIGN_CITY);
  }
}
