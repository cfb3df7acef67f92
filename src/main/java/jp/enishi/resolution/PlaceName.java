package jp.enishi.resolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.PlaceKey;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;

/** What makes two names of places abroad one name: 釜山市, 釜山広域市 and 釜山 are, 高雄市 and 高雄県 are not. */
final class PlaceName {

  private static final Pattern REGION = Pattern.compile(".*(省|州|道|自治区|地方)");

  private PlaceName() {}

  /** The key under which a place is looked for within its country. */
  static String key(Spelling spelling, String name, OrganizationKind kind) {
    return PlaceKey.of(spelling, name, kind);
  }

  /** 2 for 釜山広域市, 1 for 釜山市, 0 for 釜山. */
  static int fullness(String name) {
    Matcher city = PlaceKey.city(name);
    if (!city.matches()) {
      return 0;
    }
    return city.end("stem") < name.length() - 1 ? 2 : 1;
  }

  /** The plain form of a city of special rank: 釜山市 of 釜山広域市. */
  static String plain(String name) {
    Matcher city = PlaceKey.city(name);
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
}
