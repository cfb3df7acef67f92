package jp.enishi.gazetteer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.OrganizationKind;

/** What makes two names of places abroad one name: 釜山市, 釜山広域市 and 釜山 are, 高雄市 and 高雄県 are not. */
public final class PlaceKey {

  private static final Pattern CITY = Pattern.compile("(?<stem>.+?)(特別自治|特別行政|特別|広域|直轄)?市");
  private static final Pattern OTHER_LEVEL = Pattern.compile(".*(省|州|県|郡|区|町|村|道|地方|旗|盟|島|領|国|連邦)");
  private static final Pattern BODY =
      Pattern.compile(".*(体|会|機構|庁|局|所|館|院|署|部|課|校|社|団|組合|連合|港|政府|公社|センター|大学)");
  private static final Pattern CITY_NAMED_STATE = Pattern.compile("\\p{IsHan}{1,2}州");

  private PlaceKey() {}

  /** The key under which a place is looked for within its country, and that its id ends in. */
  public static String of(Spelling spelling, String name, OrganizationKind kind) {
    String folded = spelling.fold(name);
    Matcher city = city(folded);
    if (city.matches()) {
      return city.group("stem") + "市";
    }
    return kind == OrganizationKind.FOREIGN_CITY && isBare(folded) ? folded + "市" : folded;
  }

  /** Matches the name of a city, whatever its rank; its group {@code stem} is the rest. */
  public static Matcher city(String name) {
    return CITY.matcher(name);
  }

  private static boolean isBare(String folded) {
    return CITY_NAMED_STATE.matcher(folded).matches()
        || !OTHER_LEVEL.matcher(folded).matches() && !BODY.matcher(folded).matches();
  }
}
