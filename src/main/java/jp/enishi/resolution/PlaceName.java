package jp.enishi.resolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;

/** What makes two names of places abroad one name: 釜山市, 釜山広域市 and 釜山 are, 高雄市 and 高雄県 are not. */
final class PlaceName {

  private static final Pattern CITY = Pattern.compile("(?<stem>.+?)(特別自治|特別行政|特別|広域|直轄)?市");
  private static final Pattern OTHER_LEVEL = Pattern.compile(".*(省|州|県|郡|区|町|村|道|地方|旗|盟|島|領|国|連邦)");
  private static final Pattern BODY =
      Pattern.compile(".*(体|会|機構|庁|局|所|館|院|署|部|課|校|社|団|組合|連合|港|政府|公社|センター|大学)");
  private static final Pattern REGION = Pattern.compile(".*(省|州|道|自治区|地方)");
  private static final Pattern CITY_NAMED_STATE = Pattern.compile("\\p{IsHan}{1,2}州");

  private PlaceName() {}

  /** The key under which a place is looked for within its country. */
  static String key(Spelling spelling, String name, OrganizationKind kind) {
    String folded = spelling.fold(name);
    Matcher city = CITY.matcher(folded);
    if (city.matches()) {
      return city.group("stem") + "市";
    }
    return kind == OrganizationKind.FOREIGN_CITY && isBare(folded) ? folded + "市" : folded;
  }

  /** 2 for 釜山広域市, 1 for 釜山市, 0 for 釜山. */
  static int fullness(String name) {
    Matcher city = CITY.matcher(name);
    if (!city.matches()) {
      return 0;
    }
    return city.end("stem") < name.length() - 1 ? 2 : 1;
  }

  /** The plain form of a city of special rank: 釜山市 of 釜山広域市. */
  static String plain(String name) {
    Matcher city = CITY.matcher(name);
    return city.matches() ? city.group("stem") + "市" : name;
  }

  /** What the words say, else what it is used as, else the guess. */
  static OrganizationKind kind(String key, boolean holdsOthers, OrganizationKind guess) {
    if (key.endsWith("市")) {
      return OrganizationKind.FOREIGN_CITY;
    }
    boolean region = REGION.matcher(key).matches() || holdsOthers;
    return region || guess == OrganizationKind.FOREIGN_REGION
        ? OrganizationKind.FOREIGN_REGION
        : OrganizationKind.FOREIGN_CITY;
  }

  private static boolean isBare(String folded) {
    return CITY_NAMED_STATE.matcher(folded).matches()
        || !OTHER_LEVEL.matcher(folded).matches() && !BODY.matcher(folded).matches();
  }
}
