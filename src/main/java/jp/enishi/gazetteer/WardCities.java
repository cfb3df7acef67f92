package jp.enishi.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.enishi.gazetteer.LocalGovernmentChange.Body;

/**
 * The designated city that a ward belongs to. The official list says 京北町(26381)が右京区(26108)に編入,
 * where 京都市 took the town in: the ward is no local government.
 */
final class WardCities {

  private static final String DESIGNATED = "政令指定都市";

  private static final List<LocalGovernment> CITIES =
      LocalGovernments.load().all().stream()
          .filter(each -> each.level().equals(DESIGNATED))
          .toList();

  private WardCities() {}

  /**
   * The city by the code of its ward: 全国地方公共団体コード numbers the wards of a city from the number of
   * the city on, so it is the designated city of the prefecture with the next lower code.
   *
   * @param ward five digits
   */
  static Optional<Body> byCode(String prefecture, String ward) {
    return CITIES.stream()
        .filter(each -> each.prefecture().equals(prefecture))
        .filter(each -> each.code().substring(0, 5).compareTo(ward) < 0)
        .max(Comparator.comparing(LocalGovernment::code))
        .map(city -> new Body(city.code(), city.prefecture(), city.name()));
  }
}
